// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
/** Of this package. */
export const version = '0.1.0';
