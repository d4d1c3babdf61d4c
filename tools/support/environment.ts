/** The variables of a user's shell: how npm reaches its registry on this machine, nothing that `npm run` adds. */

const passedOn = [
  ...['HOME', 'LANG', 'TMPDIR', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
  ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'NPM_CONFIG_REGISTRY', 'npm_config_registry', 'npm_config_cache', 'npm_config_userconfig'],
];

/** Of this machine. */
export const systemPath = process.env['PATH'] ?? '';

export function environment(path: string = systemPath): NodeJS.ProcessEnv {
  const kept = passedOn.filter((name) => process.env[name] !== undefined).map((name) => [name, process.env[name]]);
  return { ...Object.fromEntries(kept), PATH: path } as NodeJS.ProcessEnv;
}
