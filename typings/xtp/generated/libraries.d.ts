/** Files of the SDK and the functions they must export, by platform. */
export declare const sdkLibraries: {
    readonly quote: {
        readonly linux: "libxtpquoteapi.so";
        readonly windows: "xtpquoteapi.dll";
        readonly factory: {
            readonly linux: "_ZN3XTP3API8QuoteApi14CreateQuoteApiEhPKc13XTP_LOG_LEVEL";
            readonly windows: "?CreateQuoteApi@QuoteApi@API@XTP@@SAPEAV123@EPEBDW4XTP_LOG_LEVEL@@@Z";
        };
    };
    readonly trader: {
        readonly linux: "libxtptraderapi.so";
        readonly windows: "xtptraderapi.dll";
        readonly factory: {
            readonly linux: "_ZN3XTP3API9TraderApi15CreateTraderApiEhPKc13XTP_LOG_LEVEL";
            readonly windows: "?CreateTraderApi@TraderApi@API@XTP@@SAPEAV123@EPEBDW4XTP_LOG_LEVEL@@@Z";
        };
    };
};
