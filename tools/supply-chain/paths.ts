import { join } from 'node:path';

export const root = join(__dirname, '..', '..');
export const sbomFile = join(root, 'build', 'sbom.json');
