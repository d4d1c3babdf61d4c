import { sdkLibraries } from '../xtp/generated/libraries';
export type ApiSide = keyof typeof sdkLibraries;
/** The folder of the simulated counter that comes with xtp-rx: an `sdkPath` like any other. */
export declare const simulatedCounterPath: string;
/** The path of a library in an SDK folder, checked as far as possible without loading it. */
export declare function findLibrary(sdkPath: string, side: ApiSide): string;
