declare module 'node-gyp-build' {
  /** Loads the addon of the package in `folder`: a local build, else the prebuilt one of this platform. */
  function load(folder: string): unknown;
  namespace load {
    /** The path of that addon. */
    function resolve(folder: string): string;
  }
  export = load;
}
