/** Which package usually brings a library, for advice. */

const sources: readonly (readonly [file: RegExp, advice: string])[] = [
  [/^libstdc\+\+\.so/, 'apt install libstdc++6, or dnf install libstdc++'],
  [/^libgcc_s\.so/, 'apt install libgcc-s1, or dnf install libgcc'],
  [/^(libc|libm|libdl|librt|libpthread|libresolv|libutil|ld-linux[\w-]*)\.so/, 'it is a part of glibc: use a glibc Linux (not Alpine)'],
  [/^lib(ssl|crypto)\.so/, 'it is a part of OpenSSL: install that version (apt: libssl, dnf: openssl-libs or compat-openssl)'],
  [/^libsodium\.so/, 'apt install libsodium23, or dnf install libsodium'],
  [/^libz\.so/, 'apt install zlib1g, or dnf install zlib'],
  [/^libnuma\.so/, 'apt install libnuma1, or dnf install numactl-libs'],
  [/^libboost_/, 'it is a part of Boost: install that version (apt: libboost-..., dnf: boost-...)'],
  [/^(vcruntime|msvcp|concrt|vcomp|mfc)14\d/i, 'install the Microsoft Visual C++ Redistributable 2015-2022 (x64)'],
  [/^(msvcr|msvcp)120/i, 'install the Microsoft Visual C++ Redistributable 2013 (x64)'],
  [/^(msvcr|msvcp)110/i, 'install the Microsoft Visual C++ Redistributable 2012 (x64)'],
  [/^(msvcr|msvcp)100/i, 'install the Microsoft Visual C++ Redistributable 2010 (x64)'],
  [/^(libgcc_s_|libstdc\+\+-|libwinpthread-)/i, 'it belongs to mingw-w64: put it beside the library'],
];

export function packageOf(file: string): string {
  const source = sources.find(([pattern]) => pattern.test(file));
  return source ? source[1] : 'put it beside the library if it came with the SDK; otherwise find the package of your system that has it';
}
