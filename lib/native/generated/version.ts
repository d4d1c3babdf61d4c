// Generated from package.json by `npm run codegen`. Do not edit: change package.json or tools/codegen.
/** Of this package. */
export const version = '0.1.0';
