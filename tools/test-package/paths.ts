/** Where things lie: what is tested, what is kept between runs, what is made anew in each. */
import { join } from 'node:path';

export const root = join(__dirname, '..', '..');
/** Programs of a user of the package. */
export const programs = join(root, 'test', 'package', 'programs');
/** What is kept between runs. */
export const cache = join(root, 'build', 'package-test');
