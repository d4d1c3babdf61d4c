// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
/** Files of the SDK and the functions they must export, by platform. */
export const sdkLibraries = {
  quote: {
    linux: 'libxtpquoteapi.so',
    windows: 'xtpquoteapi.dll',
    factory: {
      linux: '_ZN3XTP3API8QuoteApi14CreateQuoteApiEhPKc13XTP_LOG_LEVEL',
      windows: '?CreateQuoteApi@QuoteApi@API@XTP@@SAPEAV123@EPEBDW4XTP_LOG_LEVEL@@@Z',
    },
  },
  trader: {
    linux: 'libxtptraderapi.so',
    windows: 'xtptraderapi.dll',
    factory: {
      linux: '_ZN3XTP3API9TraderApi15CreateTraderApiEhPKc13XTP_LOG_LEVEL',
      windows: '?CreateTraderApi@TraderApi@API@XTP@@SAPEAV123@EPEBDW4XTP_LOG_LEVEL@@@Z',
    },
  },
} as const;
