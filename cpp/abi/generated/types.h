// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#pragma once
#include <cstddef>
#include <cstdint>

constexpr int XTP_ACCOUNT_PASSWORD_LEN = 64;
constexpr int MAX_TGW_CNT_PER_PBU = 10;
constexpr int XTP_VERSION_LEN = 16;
constexpr int XTP_TRADING_DAY_LEN = 9;
constexpr int XTP_TICKER_LEN = 16;
constexpr int XTP_TICKER_NAME_LEN = 64;
constexpr int XTP_LOCAL_ORDER_LEN = 11;
constexpr int XTP_ORDER_EXCH_LEN = 17;
constexpr int XTP_EXEC_ID_LEN = 18;
constexpr int XTP_BRANCH_PBU_LEN = 7;
constexpr int XTP_ACCOUNT_NAME_LEN = 16;
constexpr int XTP_CREDIT_DEBT_ID_LEN = 33;
constexpr int XTP_INET_ADDRESS_STR_LEN = 64;
constexpr int XTP_MAC_ADDRESS_LEN = 16;
constexpr int XTP_HARDDISK_SN_LEN = 24;
constexpr int XTP_MACOS_SNO_LEN = 21;
constexpr int XTP_IMEI_LEN = 16;
constexpr int XTP_IDFV_LEN = 37;
constexpr int XTP_GUID_LEN = 40;
constexpr int XTP_TEL_LEN = 12;
constexpr int XTP_STRATEGE_LEG_NUM = 4;
constexpr int XTP_STRATEGY_ID_LEN = 10;
constexpr int XTP_STRATEGY_NAME_LEN = 32;
constexpr int XTP_SECONDARY_ORDER_ID_LEN = 18;
constexpr int XTP_CNTRT_COMB_STRA_LIST_LEN = 2048;
constexpr int XTP_COMBINED_EXECUTION_LEG_NUM = 2;
constexpr int XTP_ERR_MSG_LEN = 124;

using XTPStrategyStateType = uint8_t;
constexpr XTPStrategyStateType XTP_STRATEGY_STATE_CREATING = 0;
constexpr XTPStrategyStateType XTP_STRATEGY_STATE_CREATED = 1;
constexpr XTPStrategyStateType XTP_STRATEGY_STATE_STARTING = 2;
constexpr XTPStrategyStateType XTP_STRATEGY_STATE_STARTED = 3;
constexpr XTPStrategyStateType XTP_STRATEGY_STATE_STOPPING = 4;
constexpr XTPStrategyStateType XTP_STRATEGY_STATE_STOPPED = 5;
constexpr XTPStrategyStateType XTP_STRATEGY_STATE_DESTROYING = 6;
constexpr XTPStrategyStateType XTP_STRATEGY_STATE_DESTROYED = 7;
constexpr XTPStrategyStateType XTP_STRATEGY_STATE_ERROR = 8;
constexpr XTPStrategyStateType XTP_STRATEGY_STATE_PARTPAUSE = 9;
constexpr XTPStrategyStateType XTP_STRATEGY_STATE_PAUSE = 10;
constexpr XTPStrategyStateType XTP_STRATEGY_STATE_RESUMING = 11;
constexpr XTPStrategyStateType XTP_STRATEGY_STATE_RESUMED = 12;

using XTP_SIDE_TYPE = uint8_t;
constexpr XTP_SIDE_TYPE XTP_SIDE_BUY = 1;
constexpr XTP_SIDE_TYPE XTP_SIDE_SELL = 2;
constexpr XTP_SIDE_TYPE XTP_SIDE_PURCHASE = 7;
constexpr XTP_SIDE_TYPE XTP_SIDE_REDEMPTION = 8;
constexpr XTP_SIDE_TYPE XTP_SIDE_SPLIT = 9;
constexpr XTP_SIDE_TYPE XTP_SIDE_MERGE = 10;
constexpr XTP_SIDE_TYPE XTP_SIDE_COVER = 11;
constexpr XTP_SIDE_TYPE XTP_SIDE_FREEZE = 12;
constexpr XTP_SIDE_TYPE XTP_SIDE_MARGIN_TRADE = 21;
constexpr XTP_SIDE_TYPE XTP_SIDE_SHORT_SELL = 22;
constexpr XTP_SIDE_TYPE XTP_SIDE_REPAY_MARGIN = 23;
constexpr XTP_SIDE_TYPE XTP_SIDE_REPAY_STOCK = 24;
constexpr XTP_SIDE_TYPE XTP_SIDE_STOCK_REPAY_STOCK = 26;
constexpr XTP_SIDE_TYPE XTP_SIDE_SURSTK_TRANS = 27;
constexpr XTP_SIDE_TYPE XTP_SIDE_GRTSTK_TRANSIN = 28;
constexpr XTP_SIDE_TYPE XTP_SIDE_GRTSTK_TRANSOUT = 29;
constexpr XTP_SIDE_TYPE XTP_SIDE_OPT_COMBINE = 31;
constexpr XTP_SIDE_TYPE XTP_SIDE_OPT_SPLIT = 32;
constexpr XTP_SIDE_TYPE XTP_SIDE_OPT_SPLIT_FORCE = 33;
constexpr XTP_SIDE_TYPE XTP_SIDE_OPT_SPLIT_FORCE_EXCH = 34;
constexpr XTP_SIDE_TYPE XTP_SIDE_UNKNOWN = 50;

using XTP_POSITION_EFFECT_TYPE = uint8_t;
constexpr XTP_POSITION_EFFECT_TYPE XTP_POSITION_EFFECT_INIT = 0;
constexpr XTP_POSITION_EFFECT_TYPE XTP_POSITION_EFFECT_OPEN = 1;
constexpr XTP_POSITION_EFFECT_TYPE XTP_POSITION_EFFECT_CLOSE = 2;
constexpr XTP_POSITION_EFFECT_TYPE XTP_POSITION_EFFECT_FORCECLOSE = 3;
constexpr XTP_POSITION_EFFECT_TYPE XTP_POSITION_EFFECT_CLOSETODAY = 4;
constexpr XTP_POSITION_EFFECT_TYPE XTP_POSITION_EFFECT_CLOSEYESTERDAY = 5;
constexpr XTP_POSITION_EFFECT_TYPE XTP_POSITION_EFFECT_FORCEOFF = 6;
constexpr XTP_POSITION_EFFECT_TYPE XTP_POSITION_EFFECT_LOCALFORCECLOSE = 7;
constexpr XTP_POSITION_EFFECT_TYPE XTP_POSITION_EFFECT_CREDIT_FORCE_COVER = 8;
constexpr XTP_POSITION_EFFECT_TYPE XTP_POSITION_EFFECT_CREDIT_FORCE_CLEAR = 9;
constexpr XTP_POSITION_EFFECT_TYPE XTP_POSITION_EFFECT_CREDIT_FORCE_DEBT = 10;
constexpr XTP_POSITION_EFFECT_TYPE XTP_POSITION_EFFECT_CREDIT_FORCE_UNCOND = 11;
constexpr XTP_POSITION_EFFECT_TYPE XTP_POSITION_EFFECT_UNKNOWN = 12;

using TXTPTradeTypeType = char;
constexpr TXTPTradeTypeType XTP_TRDT_COMMON = 48;
constexpr TXTPTradeTypeType XTP_TRDT_CASH = 49;
constexpr TXTPTradeTypeType XTP_TRDT_PRIMARY = 50;
constexpr TXTPTradeTypeType XTP_TRDT_CROSS_MKT_CASH = 51;
constexpr TXTPTradeTypeType XTP_TRDT_HK_MKT_CASH = 52;
constexpr TXTPTradeTypeType XTP_TRDT_NON_SHSZ_MKT_CASH = 53;

using TXTPOrderTypeType = char;
constexpr TXTPOrderTypeType XTP_ORDT_Normal = 48;
constexpr TXTPOrderTypeType XTP_ORDT_DeriveFromQuote = 49;
constexpr TXTPOrderTypeType XTP_ORDT_DeriveFromCombination = 50;
constexpr TXTPOrderTypeType XTP_ORDT_Combination = 51;
constexpr TXTPOrderTypeType XTP_ORDT_ConditionalOrder = 52;
constexpr TXTPOrderTypeType XTP_ORDT_Swap = 53;

enum XTP_LOG_LEVEL : uint32_t {
  XTP_LOG_LEVEL_FATAL = 0,
  XTP_LOG_LEVEL_ERROR = 1,
  XTP_LOG_LEVEL_WARNING = 2,
  XTP_LOG_LEVEL_INFO = 3,
  XTP_LOG_LEVEL_DEBUG = 4,
  XTP_LOG_LEVEL_TRACE = 5,
};

enum XTP_PROTOCOL_TYPE : uint32_t {
  XTP_PROTOCOL_TCP = 1,
  XTP_PROTOCOL_UDP = 2,
};

enum XTP_EXCHANGE_TYPE : uint32_t {
  XTP_EXCHANGE_SH = 1,
  XTP_EXCHANGE_SZ = 2,
  XTP_EXCHANGE_NQ = 3,
  XTP_EXCHANGE_UNKNOWN = 4,
};

enum XTP_MARKET_TYPE : uint32_t {
  XTP_MKT_INIT = 0,
  XTP_MKT_SZ_A = 1,
  XTP_MKT_SH_A = 2,
  XTP_MKT_BJ_A = 3,
  XTP_MKT_HK = 4,
  XTP_MKT_UNKNOWN = 5,
};

enum XTP_PRICE_TYPE : uint32_t {
  XTP_PRICE_LIMIT = 1,
  XTP_PRICE_BEST_OR_CANCEL = 2,
  XTP_PRICE_BEST5_OR_LIMIT = 3,
  XTP_PRICE_BEST5_OR_CANCEL = 4,
  XTP_PRICE_ALL_OR_CANCEL = 5,
  XTP_PRICE_FORWARD_BEST = 6,
  XTP_PRICE_REVERSE_BEST_LIMIT = 7,
  XTP_PRICE_LIMIT_OR_CANCEL = 8,
  XTP_PRICE_TYPE_UNKNOWN = 9,
};

enum XTP_ORDER_ACTION_STATUS_TYPE : uint32_t {
  XTP_ORDER_ACTION_STATUS_SUBMITTED = 1,
  XTP_ORDER_ACTION_STATUS_ACCEPTED = 2,
  XTP_ORDER_ACTION_STATUS_REJECTED = 3,
};

enum XTP_ORDER_STATUS_TYPE : uint32_t {
  XTP_ORDER_STATUS_INIT = 0,
  XTP_ORDER_STATUS_ALLTRADED = 1,
  XTP_ORDER_STATUS_PARTTRADEDQUEUEING = 2,
  XTP_ORDER_STATUS_PARTTRADEDNOTQUEUEING = 3,
  XTP_ORDER_STATUS_NOTRADEQUEUEING = 4,
  XTP_ORDER_STATUS_CANCELED = 5,
  XTP_ORDER_STATUS_REJECTED = 6,
  XTP_ORDER_STATUS_UNKNOWN = 7,
};

enum XTP_ORDER_SUBMIT_STATUS_TYPE : uint32_t {
  XTP_ORDER_SUBMIT_STATUS_INSERT_SUBMITTED = 1,
  XTP_ORDER_SUBMIT_STATUS_INSERT_ACCEPTED = 2,
  XTP_ORDER_SUBMIT_STATUS_INSERT_REJECTED = 3,
  XTP_ORDER_SUBMIT_STATUS_CANCEL_SUBMITTED = 4,
  XTP_ORDER_SUBMIT_STATUS_CANCEL_REJECTED = 5,
  XTP_ORDER_SUBMIT_STATUS_CANCEL_ACCEPTED = 6,
};

enum XTP_TE_RESUME_TYPE : uint32_t {
  XTP_TERT_RESTART = 0,
  XTP_TERT_RESUME = 1,
  XTP_TERT_QUICK = 2,
};

enum ETF_REPLACE_TYPE : uint32_t {
  ERT_CASH_FORBIDDEN = 0,
  ERT_CASH_OPTIONAL = 1,
  ERT_CASH_MUST = 2,
  ERT_CASH_RECOMPUTE_INTER_SZ = 3,
  ERT_CASH_MUST_INTER_SZ = 4,
  ERT_CASH_RECOMPUTE_INTER_OTHER = 5,
  ERT_CASH_MUST_INTER_OTHER = 6,
  ERT_CASH_RECOMPUTE_INTER_HK = 7,
  ERT_CASH_MUST_INTER_HK = 8,
  EPT_INVALID = 9,
};

enum XTP_TICKER_TYPE : uint32_t {
  XTP_TICKER_TYPE_STOCK = 0,
  XTP_TICKER_TYPE_INDEX = 1,
  XTP_TICKER_TYPE_FUND = 2,
  XTP_TICKER_TYPE_BOND = 3,
  XTP_TICKER_TYPE_OPTION = 4,
  XTP_TICKER_TYPE_TECH_STOCK = 5,
  XTP_TICKER_TYPE_UNKNOWN = 6,
};

enum XTP_BUSINESS_TYPE : uint32_t {
  XTP_BUSINESS_TYPE_CASH = 0,
  XTP_BUSINESS_TYPE_IPOS = 1,
  XTP_BUSINESS_TYPE_REPO = 2,
  XTP_BUSINESS_TYPE_ETF = 3,
  XTP_BUSINESS_TYPE_MARGIN = 4,
  XTP_BUSINESS_TYPE_DESIGNATION = 5,
  XTP_BUSINESS_TYPE_ALLOTMENT = 6,
  XTP_BUSINESS_TYPE_STRUCTURED_FUND_PURCHASE_REDEMPTION = 7,
  XTP_BUSINESS_TYPE_STRUCTURED_FUND_SPLIT_MERGE = 8,
  XTP_BUSINESS_TYPE_MONEY_FUND = 9,
  XTP_BUSINESS_TYPE_OPTION = 10,
  XTP_BUSINESS_TYPE_EXECUTE = 11,
  XTP_BUSINESS_TYPE_FREEZE = 12,
  XTP_BUSINESS_TYPE_OPTION_COMBINE = 13,
  XTP_BUSINESS_TYPE_EXECUTE_COMBINE = 14,
  XTP_BUSINESS_TYPE_BOND_SWAP_STOCK = 15,
  XTP_BUSINESS_TYPE_UNKNOWN = 16,
};

enum XTP_ACCOUNT_TYPE : uint32_t {
  XTP_ACCOUNT_NORMAL = 0,
  XTP_ACCOUNT_CREDIT = 1,
  XTP_ACCOUNT_DERIVE = 2,
  XTP_ACCOUNT_UNKNOWN = 3,
};

enum XTP_FUND_TRANSFER_TYPE : uint32_t {
  XTP_FUND_TRANSFER_OUT = 0,
  XTP_FUND_TRANSFER_IN = 1,
  XTP_FUND_INTER_TRANSFER_OUT = 2,
  XTP_FUND_INTER_TRANSFER_IN = 3,
  XTP_FUND_INTER_TRANSFER_REPAY_OUT = 4,
  XTP_FUND_INTER_TRANSFER_REPAY_IN = 5,
  XTP_FUND_INTER_TRANSFER_CONTRACT_OUT = 6,
  XTP_FUND_INTER_TRANSFER_CONTRACT_IN = 7,
  XTP_FUND_TRANSFER_UNKNOWN = 8,
};

enum XTP_FUND_QUERY_TYPE : uint32_t {
  XTP_FUND_QUERY_JZ = 0,
  XTP_FUND_QUERY_INTERNAL = 1,
  XTP_FUND_QUERY_INTERNAL_REPAY = 2,
  XTP_FUND_QUERY_INTERNAL_CONTRACT = 3,
  XTP_FUND_QUERY_UNKNOWN = 4,
};

enum XTP_FUND_OPER_STATUS : uint32_t {
  XTP_FUND_OPER_PROCESSING = 0,
  XTP_FUND_OPER_SUCCESS = 1,
  XTP_FUND_OPER_FAILED = 2,
  XTP_FUND_OPER_SUBMITTED = 3,
  XTP_FUND_OPER_UNKNOWN = 4,
};

enum XTP_DEBT_EXTEND_OPER_STATUS : uint32_t {
  XTP_DEBT_EXTEND_OPER_PROCESSING = 0,
  XTP_DEBT_EXTEND_OPER_SUBMITTED = 1,
  XTP_DEBT_EXTEND_OPER_SUCCESS = 2,
  XTP_DEBT_EXTEND_OPER_FAILED = 3,
  XTP_DEBT_EXTEND_OPER_UNKNOWN = 4,
};

enum XTP_SPLIT_MERGE_STATUS : uint32_t {
  XTP_SPLIT_MERGE_STATUS_ALLOW = 0,
  XTP_SPLIT_MERGE_STATUS_ONLY_SPLIT = 1,
  XTP_SPLIT_MERGE_STATUS_ONLY_MERGE = 2,
  XTP_SPLIT_MERGE_STATUS_FORBIDDEN = 3,
};

enum XTP_TBT_TYPE : uint32_t {
  XTP_TBT_ENTRUST = 1,
  XTP_TBT_TRADE = 2,
  XTP_TBT_STATE = 3,
};

enum XTP_QUOTE_REBUILD_DATA_TYPE : uint32_t {
  XTP_QUOTE_REBUILD_UNKNOW = 0,
  XTP_QUOTE_REBUILD_MD = 1,
  XTP_QUOTE_REBUILD_TBT = 2,
};

enum XTP_REBUILD_RET_TYPE : uint32_t {
  XTP_REBUILD_RET_COMPLETE = 1,
  XTP_REBUILD_RET_PARTLY = 2,
  XTP_REBUILD_RET_NO_DATA = 3,
  XTP_REBUILD_RET_PARAM_ERR = 4,
  XTP_REBUILD_RET_FREQUENTLY = 5,
};

enum XTP_OPT_CALL_OR_PUT_TYPE : uint32_t {
  XTP_OPT_CALL = 1,
  XTP_OPT_PUT = 2,
};

enum XTP_OPT_EXERCISE_TYPE_TYPE : uint32_t {
  XTP_OPT_EXERCISE_TYPE_EUR = 1,
  XTP_OPT_EXERCISE_TYPE_AME = 2,
};

enum XTP_POSITION_DIRECTION_TYPE : uint32_t {
  XTP_POSITION_DIRECTION_NET = 0,
  XTP_POSITION_DIRECTION_LONG = 1,
  XTP_POSITION_DIRECTION_SHORT = 2,
  XTP_POSITION_DIRECTION_COVERED = 3,
};

enum XTP_OPT_COVERED_OR_UNCOVERED : uint32_t {
  XTP_POSITION_UNCOVERED = 0,
  XTP_POSITION_COVERED = 1,
};

enum XTP_CRD_CR_STATUS : uint32_t {
  XTP_CRD_CR_INIT = 0,
  XTP_CRD_CR_SUCCESS = 1,
  XTP_CRD_CR_FAILED = 2,
};

enum XTP_OPT_POSITION_TYPE : uint32_t {
  XTP_OPT_POSITION_TYPE_CONTRACT = 0,
  XTP_OPT_POSITION_TYPE_COMBINED = 1,
};

enum XTP_ORDER_DETAIL_TYPE : uint32_t {
  XTP_ORDER_DETAIL_TYPE_NEW_ORDER = 0,
  XTP_ORDER_DETAIL_TYPE_CANCEL_ORDER = 1,
  XTP_ORDER_DETAIL_TYPE_OPT_COMB_NEW_ORDER = 2,
  XTP_ORDER_DETAIL_TYPE_OPT_COMB_CANCEL_ORDER = 3,
};

enum XTPTerminalType : uint32_t {
  XTP_TERMINAL_PC = 1,
  XTP_TERMINAL_ANDROID = 2,
  XTP_TERMINAL_IOS = 3,
  XTP_TERMINAL_WP = 4,
  XTP_TERMINAL_STATION = 5,
  XTP_TERMINAL_TEL = 6,
  XTP_TERMINAL_PC_LINUX = 7,
};

enum XTP_EXPIRE_DATE_TYPE : uint32_t {
  XTP_EXP_DATE_SAME = 0,
  XTP_EXP_DATE_DIFF = 1,
  XTP_EXP_DATE_NON = 2,
};

enum XTP_UNDERLYING_TYPE : uint32_t {
  XTP_UNDERLYING_SAME = 0,
  XTP_UNDERLYING_DIFF = 1,
  XTP_UNDERLYING_NON = 2,
};

enum XTP_AUTO_SPLIT_TYPE : uint32_t {
  XTP_AUTO_SPLIT_EXPDAY = 0,
  XTP_AUTO_SPLIT_PREDAY = 1,
  XTP_AUTO_SPLIT_PRE2DAY = 2,
  XTP_AUTO_SPLIT_NON = 3,
};

enum XTP_QUALIFICATION_TYPE : uint32_t {
  XTP_QUALIFICATION_PUBLIC = 0,
  XTP_QUALIFICATION_COMMON = 1,
  XTP_QUALIFICATION_ORGANIZATION = 2,
  XTP_QUALIFICATION_UNKNOWN = 3,
};

enum XTP_SECURITY_TYPE : uint32_t {
  XTP_SECURITY_MAIN_BOARD = 0,
  XTP_SECURITY_SECOND_BOARD = 1,
  XTP_SECURITY_STARTUP_BOARD = 2,
  XTP_SECURITY_INDEX = 3,
  XTP_SECURITY_TECH_BOARD = 4,
  XTP_SECURITY_STATE_BOND = 5,
  XTP_SECURITY_ENTERPRICE_BOND = 6,
  XTP_SECURITY_COMPANEY_BOND = 7,
  XTP_SECURITY_CONVERTABLE_BOND = 8,
  XTP_SECURITY_NATIONAL_BOND_REVERSE_REPO = 12,
  XTP_SECURITY_ETF_SINGLE_MARKET_STOCK = 14,
  XTP_SECURITY_ETF_INTER_MARKET_STOCK = 15,
  XTP_SECURITY_ETF_CROSS_BORDER_STOCK = 16,
  XTP_SECURITY_ETF_SINGLE_MARKET_BOND = 17,
  XTP_SECURITY_TYPE_ETF_CASH_BOND = 18,
  XTP_SECURITY_ETF_GOLD = 19,
  XTP_SECURITY_ETF_COMMODITY_FUTURES = 22,
  XTP_SECURITY_LOF = 23,
  XTP_SECURITY_STRUCTURED_FUND_CHILD = 24,
  XTP_SECURITY_SZSE_RECREATION_FUND = 26,
  XTP_SECURITY_STOCK_OPTION = 29,
  XTP_SECURITY_ETF_OPTION = 30,
  XTP_SECURITY_ALLOTMENT = 100,
  XTP_SECURITY_MONETARY_FUND_SHCR = 110,
  XTP_SECURITY_MONETARY_FUND_SHTR = 111,
  XTP_SECURITY_MONETARY_FUND_SZ = 112,
  XTP_SECURITY_LOF_CROSS_BORDER = 113,
  XTP_SECURITY_OTHERS = 255,
};

enum XTP_POSITION_SECURITY_TYPE : uint32_t {
  XTP_POSITION_SECURITY_NORMAL = 0,
  XTP_POSITION_SECURITY_PLACEMENT = 1,
  XTP_POSITION_SECURITY_UNKNOWN = 2,
};

enum XTP_SECURITY_STATUS : uint32_t {
  XTP_SECURITY_STATUS_ST = 0,
  XTP_SECURITY_STATUS_N_IPO = 1,
  XTP_SECURITY_STATUS_COMMON = 2,
  XTP_SECURITY_STATUS_RESUME = 3,
  XTP_SECURITY_STATUS_DELISTING = 10,
  XTP_SECURITY_STATUS_OTHERS = 255,
};

enum XTP_TRADE_STATUS : uint32_t {
  XTP_TRADE_STATUS_UNKNOW = 0,
  XTP_TRADE_STATUS_N = 1,
  XTP_TRADE_STATUS_Y = 2,
  XTP_TRADE_STATUS_D = 3,
  XTP_TRADE_STATUS_I = 4,
  XTP_TRADE_STATUS_F = 5,
};

enum XTP_SECURITY_LEVEL : uint32_t {
  XTP_SECURITY_LEVEL_UNKNOW = 0,
  XTP_SECURITY_LEVEL_T = 1,
  XTP_SECURITY_LEVEL_B = 2,
  XTP_SECURITY_LEVEL_O = 3,
  XTP_SECURITY_LEVEL_P = 4,
  XTP_SECURITY_LEVEL_R = 5,
  XTP_SECURITY_LEVEL_F = 6,
};

enum XTP_TRADE_TYPE : uint32_t {
  XTP_TRADE_TYPE_UNKNOW = 0,
  XTP_TRADE_TYPE_T = 1,
  XTP_TRADE_TYPE_M = 2,
  XTP_TRADE_TYPE_B = 3,
  XTP_TRADE_TYPE_C = 4,
  XTP_TRADE_TYPE_P = 5,
  XTP_TRADE_TYPE_O = 6,
};

enum XTP_SUSPEND_FLAG : uint32_t {
  XTP_SUSPEND_FLAG_UNKNOW = 0,
  XTP_SUSPEND_FLAG_F = 1,
  XTP_SUSPEND_FLAG_T = 2,
  XTP_SUSPEND_FLAG_H = 3,
};

enum XTP_EX_DIVIDEND_FLAG : uint32_t {
  XTP_EX_DIVIDEND_FLAG_UNKNOW = 0,
  XTP_EX_DIVIDEND_FLAG_N = 1,
  XTP_EX_DIVIDEND_FLAG_E = 2,
  XTP_EX_DIVIDEND_FLAG_D = 3,
  XTP_EX_DIVIDEND_FLAG_A = 4,
};

enum XTP_SECURITY_LAYER_TYPE : uint32_t {
  XTP_SECURITY_LAYER_BASIC = 0,
  XTP_SECURITY_LAYER_INNOVATIVE = 1,
  XTP_SECURITY_LAYER_NORTH_EX = 2,
  XTP_SECURITY_LAYER_OTHER = 8,
};
using XTP_SECURITY_LAYERING_TYPE = XTP_SECURITY_LAYER_TYPE;

enum XTP_MARKETDATA_TYPE : uint32_t {
  XTP_MARKETDATA_ACTUAL = 0,
  XTP_MARKETDATA_OPTION = 1,
};

enum XTP_MARKETDATA_TYPE_V2 : uint32_t {
  XTP_MARKETDATA_V2_INDEX = 0,
  XTP_MARKETDATA_V2_OPTION = 1,
  XTP_MARKETDATA_V2_ACTUAL = 2,
  XTP_MARKETDATA_V2_BOND = 3,
};

#pragma pack(push, 8)
struct XTPStrategyInfoStruct {
  uint16_t m_strategy_type;
  XTPStrategyStateType m_strategy_state;
  uint64_t m_client_strategy_id;
  uint64_t m_xtp_strategy_id;
};

struct XTPStrategySymbolInfoStruct {
  XTPStrategyInfoStruct m_strategy_info;
  char m_ticker[16];
  XTP_MARKET_TYPE m_market;
};
using XTPStrategySymbolInfo = XTPStrategySymbolInfoStruct;

struct XTPRspInfoStruct {
  int32_t error_id;
  char error_msg[124];
};
using XTPRI = XTPRspInfoStruct;

struct XTPStrategyStateReportStruct {
  XTPStrategyInfoStruct m_strategy_info;
  int64_t m_strategy_qty;
  int64_t m_strategy_ordered_qty;
  int64_t m_strategy_cancelled_qty;
  int64_t m_strategy_execution_qty;
  int64_t m_strategy_unclosed_qty;
  double m_strategy_asset;
  double m_strategy_ordered_asset;
  double m_strategy_execution_asset;
  double m_strategy_execution_price;
  double m_strategy_market_price;
  double m_strategy_price_diff;
  double m_strategy_asset_diff;
  XTPRspInfoStruct m_error_info;
};
using XTPStrategyStateReport = XTPStrategyStateReportStruct;

struct XTPStrategySymbolReqStruct {
  uint64_t m_xtp_strategy_id;
  char m_ticker[16];
  XTP_MARKET_TYPE m_market;
};
using XTPStrategySymbolReq = XTPStrategySymbolReqStruct;

struct XTPStrategySymbolStateReportStruct {
  XTPStrategyInfoStruct m_strategy_info;
  char m_ticker[16];
  XTP_MARKET_TYPE m_market;
  XTP_SIDE_TYPE m_side;
  int64_t m_strategy_qty;
  int64_t m_strategy_ordered_qty;
  int64_t m_strategy_cancelled_qty;
  int64_t m_strategy_execution_qty;
  int64_t m_strategy_buy_qty;
  int64_t m_strategy_sell_qty;
  int64_t m_strategy_unclosed_qty;
  double m_strategy_asset;
  double m_strategy_ordered_asset;
  double m_strategy_execution_asset;
  double m_strategy_buy_asset;
  double m_strategy_sell_asset;
  double m_strategy_unclosed_asset;
  double m_strategy_asset_diff;
  double m_strategy_execution_price;
  double m_strategy_market_price;
  double m_strategy_price_diff;
  XTPRspInfoStruct m_error_info;
};
using XTPStrategySymbolStateReport = XTPStrategySymbolStateReportStruct;

struct XTPStrategyRecommendationInfoStruct {
  uint16_t m_strategy_type;
  XTP_MARKET_TYPE m_market;
  char m_ticker[16];
  char m_reserved[64];
};
using XTPStrategyRecommendationInfo = XTPStrategyRecommendationInfoStruct;

struct XTPStrategyTickerInfoStruct {
  char m_ticker[16];
  XTP_MARKET_TYPE m_market;
};
using XTPStrategyTickerInfo = XTPStrategyTickerInfoStruct;

struct XTPCreditDebtExtendNotice {
  uint64_t xtpid;
  char debt_id[33];
  XTP_DEBT_EXTEND_OPER_STATUS oper_status;
  uint64_t oper_time;
};
using XTPCreditDebtExtendAck = XTPCreditDebtExtendNotice;

struct XTPCrdCashRepayRsp {
  int64_t xtp_id;
  double request_amount;
  double cash_repay_amount;
};

struct XTPCrdCashRepayDebtInterestFeeRsp {
  int64_t xtp_id;
  double request_amount;
  double cash_repay_amount;
  char debt_compact_id[33];
  char unknow[32];
};

struct XTPCrdCashRepayInfo {
  int64_t xtp_id;
  XTP_CRD_CR_STATUS status;
  double request_amount;
  double cash_repay_amount;
  XTP_POSITION_EFFECT_TYPE position_effect;
  XTPRspInfoStruct error_info;
};

struct XTPCrdDebtInfo {
  int32_t debt_type;
  char debt_id[33];
  int64_t position_id;
  uint64_t order_xtp_id;
  int32_t debt_status;
  XTP_MARKET_TYPE market;
  char ticker[16];
  uint64_t order_date;
  uint64_t end_date;
  uint64_t orig_end_date;
  bool is_extended;
  double remain_amt;
  int64_t remain_qty;
  double remain_principal;
  int64_t due_right_qty;
  int64_t unknown[2];
};

struct XTPCrdFundInfo {
  double maintenance_ratio;
  double all_asset;
  double all_debt;
  double line_of_credit;
  double guaranty;
  double reserved;
};

struct XTPClientQueryCrdDebtStockReq {
  XTP_MARKET_TYPE market;
  char ticker[16];
};

struct XTPCrdDebtStockInfo {
  XTP_MARKET_TYPE market;
  char ticker[16];
  int64_t stock_repay_quantity;
  int64_t stock_total_quantity;
};

struct XTPClientQueryCrdPositionStockReq {
  XTP_MARKET_TYPE market;
  char ticker[16];
};

struct XTPClientQueryCrdPositionStkInfo {
  XTP_MARKET_TYPE market;
  char ticker[16];
  int64_t limit_qty;
  int64_t yesterday_qty;
  int64_t left_qty;
  int64_t frozen_qty;
};

struct XTPClientQueryCrdSurplusStkReqInfo {
  XTP_MARKET_TYPE market;
  char ticker[16];
};

struct XTPClientQueryCrdSurplusStkRspInfo {
  XTP_MARKET_TYPE market;
  char ticker[16];
  int64_t transferable_quantity;
  int64_t transferred_quantity;
};

struct XTPCreditDebtExtendReq {
  uint64_t xtpid;
  char debt_id[33];
  uint32_t defer_days;
  char fund_account[16];
  char password[64];
};

struct XTPCrdFundExtraInfo {
  double mf_rs_avl_used;
  double security_capital;
  double financing_debts;
  double short_sell_debts;
  double contract_debts_load;
  char reserve[32];
};

struct XTPCrdPositionExtraInfo {
  XTP_MARKET_TYPE market;
  char ticker[16];
  double mf_rs_avl_used;
  char reserve[64];
};

struct XTPFundTransferReq {
  uint64_t serial_id;
  char fund_account[16];
  char password[64];
  double amount;
  XTP_FUND_TRANSFER_TYPE transfer_type;
};

struct XTPFundQueryReq {
  char fund_account[16];
  char password[64];
  XTP_FUND_QUERY_TYPE query_type;
  uint64_t unknown[4];
};

struct XTPFundQueryRsp {
  double amount;
  XTP_FUND_QUERY_TYPE query_type;
  uint64_t unknown[4];
};

struct XTPQueryOptionAuctionInfoReq {
  XTP_MARKET_TYPE market;
  char ticker[16];
};

struct XTPQueryOptionAuctionInfoRsp {
  char ticker[16];
  XTP_MARKET_TYPE security_id_source;
  char symbol[64];
  char contract_id[64];
  char underlying_security_id[16];
  XTP_MARKET_TYPE underlying_security_id_source;
  uint32_t list_date;
  uint32_t last_trade_date;
  XTP_TICKER_TYPE ticker_type;
  int32_t day_trading;
  XTP_OPT_CALL_OR_PUT_TYPE call_or_put;
  uint32_t delivery_day;
  uint32_t delivery_month;
  XTP_OPT_EXERCISE_TYPE_TYPE exercise_type;
  uint32_t exercise_begin_date;
  uint32_t exercise_end_date;
  double exercise_price;
  int64_t qty_unit;
  int64_t contract_unit;
  int64_t contract_position;
  double prev_close_price;
  double prev_clearing_price;
  int64_t lmt_buy_max_qty;
  int64_t lmt_buy_min_qty;
  int64_t lmt_sell_max_qty;
  int64_t lmt_sell_min_qty;
  int64_t mkt_buy_max_qty;
  int64_t mkt_buy_min_qty;
  int64_t mkt_sell_max_qty;
  int64_t mkt_sell_min_qty;
  double price_tick;
  double upper_limit_price;
  double lower_limit_price;
  double sell_margin;
  double margin_ratio_param1;
  double margin_ratio_param2;
  uint64_t unknown[20];
};

struct XTPCombLegStrategy {
  XTP_OPT_CALL_OR_PUT_TYPE call_or_put;
  XTP_POSITION_DIRECTION_TYPE position_side;
  char exercise_price_seq;
  int32_t expire_date_seq;
  int64_t leg_qty;
};

struct XTPQueryCombineStrategyInfoRsp {
  char strategy_id[10];
  char strategy_name[32];
  XTP_MARKET_TYPE market;
  int32_t leg_num;
  XTPCombLegStrategy leg_strategy[4];
  XTP_EXPIRE_DATE_TYPE expire_date_type;
  XTP_UNDERLYING_TYPE underlying_type;
  XTP_AUTO_SPLIT_TYPE auto_sep_type;
  uint64_t reserved[10];
};

struct XTPOptCombLegInfo {
  char leg_security_id[16];
  XTP_OPT_CALL_OR_PUT_TYPE leg_cntr_type;
  XTP_POSITION_DIRECTION_TYPE leg_side;
  XTP_OPT_COVERED_OR_UNCOVERED leg_covered;
  int32_t leg_qty;
};

struct XTPOptCombPlugin {
  char strategy_id[10];
  char comb_num[18];
  int32_t num_legs;
  XTPOptCombLegInfo leg_detail[4];
};

struct XTPQueryOptCombPositionReq {
  char comb_num[18];
  XTP_MARKET_TYPE market;
};

struct XTPQueryOptCombPositionRsp {
  char strategy_id[10];
  char strategy_name[32];
  XTP_MARKET_TYPE market;
  int64_t total_qty;
  int64_t available_qty;
  int64_t yesterday_position;
  XTPOptCombPlugin opt_comb_info;
  double secu_comb_margin;
  uint64_t reserved[49];
};

struct XTPQueryOptExecInfoRsp {
  XTP_MARKET_TYPE market;
  char cntrt_code[16];
  int64_t own_qty_long;
  int64_t own_qty_short;
  int64_t own_qty_short_cover;
  int64_t net_qty;
  int64_t combed_qty_long;
  int64_t combed_qty_short;
  int64_t combed_qty_short_cover;
  int64_t total_execute_gene_order_qty;
  int64_t total_execute_gene_confirm_qty;
  int64_t total_execute_comb_order_qty;
  int64_t total_execute_comb_confirm_qty;
  uint64_t reserved[50];
};

struct XTPQueryOptCombExecPosReq {
  XTP_MARKET_TYPE market;
  char cntrt_code_1[16];
  char cntrt_code_2[16];
};

struct XTPQueryOptCombExecPosRsp {
  XTP_MARKET_TYPE market;
  char cntrt_code_1[16];
  char cntrt_name_1[64];
  XTP_POSITION_DIRECTION_TYPE position_side_1;
  XTP_OPT_CALL_OR_PUT_TYPE call_or_put_1;
  int64_t avl_qty_1;
  int64_t orig_own_qty_1;
  int64_t own_qty_1;
  char cntrt_code_2[16];
  char cntrt_name_2[64];
  XTP_POSITION_DIRECTION_TYPE position_side_2;
  XTP_OPT_CALL_OR_PUT_TYPE call_or_put_2;
  int64_t avl_qty_2;
  int64_t orig_own_qty_2;
  int64_t own_qty_2;
  int64_t net_qty;
  int64_t order_qty;
  int64_t confirm_qty;
  int64_t avl_qty;
  uint64_t reserved[49];
};

struct XTPOptCombOrderInsertInfo {
  uint64_t order_xtp_id;
  uint32_t order_client_id;
  XTP_MARKET_TYPE market;
  int64_t quantity;
  XTP_SIDE_TYPE side;
  XTP_BUSINESS_TYPE business_type;
  XTPOptCombPlugin opt_comb_info;
};

struct XTPOptCombOrderInfo {
  uint64_t order_xtp_id;
  uint32_t order_client_id;
  uint32_t order_cancel_client_id;
  uint64_t order_cancel_xtp_id;
  XTP_MARKET_TYPE market;
  int64_t quantity;
  XTP_SIDE_TYPE side;
  XTP_BUSINESS_TYPE business_type;
  int64_t qty_traded;
  int64_t qty_left;
  int64_t insert_time;
  int64_t update_time;
  int64_t cancel_time;
  double trade_amount;
  char order_local_id[11];
  XTP_ORDER_STATUS_TYPE order_status;
  XTP_ORDER_SUBMIT_STATUS_TYPE order_submit_status;
  TXTPOrderTypeType order_type;
  XTPOptCombPlugin opt_comb_info;
};
using XTPQueryOptCombOrderRsp = XTPOptCombOrderInfo;

struct XTPOptCombOrderInfoEx {
  uint64_t order_xtp_id;
  uint32_t order_client_id;
  uint32_t order_cancel_client_id;
  uint64_t order_cancel_xtp_id;
  XTP_MARKET_TYPE market;
  int64_t quantity;
  XTP_SIDE_TYPE side;
  XTP_BUSINESS_TYPE business_type;
  int64_t qty_traded;
  int64_t qty_left;
  int64_t insert_time;
  int64_t update_time;
  int64_t cancel_time;
  double trade_amount;
  char order_local_id[11];
  XTP_ORDER_STATUS_TYPE order_status;
  XTP_ORDER_SUBMIT_STATUS_TYPE order_submit_status;
  TXTPOrderTypeType order_type;
  XTPOptCombPlugin opt_comb_info;
  char order_exch_id[17];
  XTPRspInfoStruct order_err_t;
  uint64_t unknown[2];
};

struct XTPOptCombTradeReport {
  uint64_t order_xtp_id;
  uint32_t order_client_id;
  XTP_MARKET_TYPE market;
  uint64_t local_order_id;
  char exec_id[18];
  int64_t quantity;
  int64_t trade_time;
  double trade_amount;
  uint64_t report_index;
  char order_exch_id[17];
  TXTPTradeTypeType trade_type;
  XTP_SIDE_TYPE side;
  XTP_BUSINESS_TYPE business_type;
  char branch_pbu[7];
  XTPOptCombPlugin opt_comb_info;
};
using XTPQueryOptCombTradeRsp = XTPOptCombTradeReport;

struct XTPQueryOptCombOrderReq {
  char comb_num[18];
  int64_t begin_time;
  int64_t end_time;
};

struct XTPQueryOptCombOrderByPageReq {
  int64_t req_count;
  int64_t reference;
  int64_t reserved;
};

struct XTPQueryOptCombReportByExecIdReq {
  uint64_t order_xtp_id;
  char exec_id[18];
};

struct XTPQueryOptCombTraderReq {
  char comb_num[18];
  int64_t begin_time;
  int64_t end_time;
};

struct XTPQueryOptCombTraderByPageReq {
  int64_t req_count;
  int64_t reference;
  int64_t reserved;
};

struct XTPQueryStructuredFundInfoReq {
  XTP_EXCHANGE_TYPE exchange_id;
  char sf_ticker[16];
};

struct XTPStructuredFundInfo {
  XTP_EXCHANGE_TYPE exchange_id;
  char sf_ticker[16];
  char sf_ticker_name[64];
  char ticker[16];
  char ticker_name[64];
  XTP_SPLIT_MERGE_STATUS split_merge_status;
  uint32_t ratio;
  uint32_t min_split_qty;
  uint32_t min_merge_qty;
  double net_price;
};

struct XTPQueryETFBaseReq {
  XTP_MARKET_TYPE market;
  char ticker[16];
};

struct XTPQueryETFBaseRsp {
  XTP_MARKET_TYPE market;
  char etf[16];
  char subscribe_redemption_ticker[16];
  int32_t unit;
  int32_t subscribe_status;
  int32_t redemption_status;
  double max_cash_ratio;
  double estimate_amount;
  double cash_component;
  double net_value;
  double total_amount;
};

struct XTPQueryETFComponentReq {
  XTP_MARKET_TYPE market;
  char ticker[16];
};

struct XTPQueryETFComponentRspV1 {
  XTP_MARKET_TYPE market;
  char ticker[16];
  char component_ticker[16];
  char component_name[64];
  int64_t quantity;
  XTP_MARKET_TYPE component_market;
  ETF_REPLACE_TYPE replace_type;
  double premium_ratio;
  double amount;
};

struct XTPQueryETFComponentRsp {
  XTP_MARKET_TYPE market;
  char ticker[16];
  char component_ticker[16];
  char component_name[64];
  int64_t quantity;
  XTP_MARKET_TYPE component_market;
  ETF_REPLACE_TYPE replace_type;
  double premium_ratio;
  double amount;
  double creation_premium_ratio;
  double redemption_discount_ratio;
  double creation_amount;
  double redemption_amount;
};

struct XTPQueryBondSwapStockReq {
  XTP_MARKET_TYPE market;
  char ticker[16];
};

struct XTPQueryBondSwapStockRsp {
  XTP_MARKET_TYPE market;
  char ticker[16];
  char underlying_ticker[16];
  int32_t unit;
  int64_t qty_min;
  int64_t qty_max;
  double swap_price;
  int32_t swap_flag;
};

struct XTPQueryIPOTickerRsp {
  XTP_MARKET_TYPE market;
  char ticker[16];
  char ticker_name[64];
  XTP_TICKER_TYPE ticker_type;
  double price;
  int32_t unit;
  int32_t qty_upper_limit;
};

struct XTPQueryIPOQuotaRspV1 {
  XTP_MARKET_TYPE market;
  int32_t quantity;
};

struct XTPQueryIPOQuotaRsp {
  XTP_MARKET_TYPE market;
  int32_t quantity;
  int32_t tech_quantity;
  int32_t unused;
};

struct XTPSpecificTickerStruct {
  XTP_EXCHANGE_TYPE exchange_id;
  char ticker[16];
};
using XTPST = XTPSpecificTickerStruct;

struct XTPMarketDataStockExData {
  int64_t total_bid_qty;
  int64_t total_ask_qty;
  double ma_bid_price;
  double ma_ask_price;
  double ma_bond_bid_price;
  double ma_bond_ask_price;
  double yield_to_maturity;
  double iopv;
  int32_t etf_buy_count;
  int32_t etf_sell_count;
  double etf_buy_qty;
  double etf_buy_money;
  double etf_sell_qty;
  double etf_sell_money;
  double total_warrant_exec_qty;
  double warrant_lower_price;
  double warrant_upper_price;
  int32_t cancel_buy_count;
  int32_t cancel_sell_count;
  double cancel_buy_qty;
  double cancel_sell_qty;
  double cancel_buy_money;
  double cancel_sell_money;
  int64_t total_buy_count;
  int64_t total_sell_count;
  int32_t duration_after_buy;
  int32_t duration_after_sell;
  int32_t num_bid_orders;
  int32_t num_ask_orders;
  double pre_iopv;
  int64_t r1;
  int64_t r2;
};

struct XTPMarketDataBondExData {
  int64_t total_bid_qty;
  int64_t total_ask_qty;
  double ma_bid_price;
  double ma_ask_price;
  double ma_bond_bid_price;
  double ma_bond_ask_price;
  double yield_to_maturity;
  double match_lastpx;
  double ma_bond_price;
  int64_t match_qty;
  double match_turnover;
  double r4;
  double r5;
  double r6;
  double r7;
  double r8;
  int32_t cancel_buy_count;
  int32_t cancel_sell_count;
  double cancel_buy_qty;
  double cancel_sell_qty;
  double cancel_buy_money;
  double cancel_sell_money;
  int64_t total_buy_count;
  int64_t total_sell_count;
  int32_t duration_after_buy;
  int32_t duration_after_sell;
  int32_t num_bid_orders;
  int32_t num_ask_orders;
  char instrument_status[8];
};

struct XTPMarketDataOptionExData {
  double auction_price;
  int64_t auction_qty;
  int64_t last_enquiry_time;
};

struct XTPMarketDataStruct {
  XTP_EXCHANGE_TYPE exchange_id;
  char ticker[16];
  double last_price;
  double pre_close_price;
  double open_price;
  double high_price;
  double low_price;
  double close_price;
  int64_t pre_total_long_positon;
  int64_t total_long_positon;
  double pre_settl_price;
  double settl_price;
  double upper_limit_price;
  double lower_limit_price;
  double pre_delta;
  double curr_delta;
  int64_t data_time;
  int64_t qty;
  double turnover;
  double avg_price;
  double bid[10];
  double ask[10];
  int64_t bid_qty[10];
  int64_t ask_qty[10];
  int64_t trades_count;
  char ticker_status[8];
  union {
    XTPMarketDataStockExData stk;
    XTPMarketDataOptionExData opt;
    XTPMarketDataBondExData bond;
  };
  XTP_MARKETDATA_TYPE data_type;
  XTP_MARKETDATA_TYPE_V2 data_type_v2;
};
using XTPMD = XTPMarketDataStruct;

struct IOPV {
  XTP_EXCHANGE_TYPE exchange_id;
  char ticker[16];
  int64_t data_time;
  double iopv;
};

struct XTPQuoteStaticInfo {
  XTP_EXCHANGE_TYPE exchange_id;
  char ticker[16];
  char ticker_name[64];
  XTP_TICKER_TYPE ticker_type;
  double pre_close_price;
  double upper_limit_price;
  double lower_limit_price;
  double price_tick;
  int32_t buy_qty_unit;
  int32_t sell_qty_unit;
};
using XTPQSI = XTPQuoteStaticInfo;

struct OrderBookStruct {
  XTP_EXCHANGE_TYPE exchange_id;
  char ticker[16];
  double last_price;
  int64_t qty;
  double turnover;
  int64_t trades_count;
  double bid[10];
  double ask[10];
  int64_t bid_qty[10];
  int64_t ask_qty[10];
  int64_t data_time;
};
using XTPOB = OrderBookStruct;

struct XTPTickByTickEntrust {
  int32_t channel_no;
  int64_t seq;
  double price;
  int64_t qty;
  char side;
  char ord_type;
  int64_t order_no;
};

struct XTPTickByTickTrade {
  int32_t channel_no;
  int64_t seq;
  double price;
  int64_t qty;
  double money;
  int64_t bid_no;
  int64_t ask_no;
  char trade_flag;
};

struct XTPTickByTickStatus {
  int32_t channel_no;
  int64_t seq;
  char flag[8];
};

struct XTPTickByTickStruct {
  XTP_EXCHANGE_TYPE exchange_id;
  char ticker[16];
  int64_t seq;
  int64_t data_time;
  XTP_TBT_TYPE type;
  union {
    XTPTickByTickEntrust entrust;
    XTPTickByTickTrade trade;
    XTPTickByTickStatus state;
  };
};
using XTPTBT = XTPTickByTickStruct;

struct XTPTickerPriceInfo {
  XTP_EXCHANGE_TYPE exchange_id;
  char ticker[16];
  double last_price;
};
using XTPTPI = XTPTickerPriceInfo;

struct XTPQuoteFullInfo {
  XTP_EXCHANGE_TYPE exchange_id;
  char ticker[16];
  char ticker_name[64];
  XTP_SECURITY_TYPE security_type;
  XTP_QUALIFICATION_TYPE ticker_qualification_class;
  bool is_registration;
  bool is_VIE;
  bool is_noprofit;
  bool is_weighted_voting_rights;
  bool is_have_price_limit;
  bool is_inventory;
  double upper_limit_price;
  double lower_limit_price;
  double pre_close_price;
  double price_tick;
  int32_t bid_qty_upper_limit;
  int32_t bid_qty_lower_limit;
  int32_t bid_qty_unit;
  int32_t ask_qty_upper_limit;
  int32_t ask_qty_lower_limit;
  int32_t ask_qty_unit;
  int32_t market_bid_qty_upper_limit;
  int32_t market_bid_qty_lower_limit;
  int32_t market_bid_qty_unit;
  int32_t market_ask_qty_upper_limit;
  int32_t market_ask_qty_lower_limit;
  int32_t market_ask_qty_unit;
  XTP_SECURITY_STATUS security_status;
  uint32_t unknown1;
  uint64_t unknown[3];
};
using XTPQFI = XTPQuoteFullInfo;

struct XTPQuoteNQFullInfo {
  XTP_EXCHANGE_TYPE exchange_id;
  char ticker[16];
  char ticker_name[64];
  XTP_SECURITY_TYPE security_type;
  XTP_QUALIFICATION_TYPE ticker_qualification_class;
  char ticker_abbr_en[64];
  char base_ticker[16];
  char industry_type[6];
  char currency_type[3];
  int32_t trade_unit;
  int32_t hang_out_date;
  int32_t value_date;
  int32_t maturity_date;
  int32_t per_limit_vol;
  int32_t buy_vol_unit;
  int32_t sell_vol_unit;
  int32_t mini_declared_vol;
  int32_t limit_price_attr;
  int32_t market_maker_quantity;
  double price_gear;
  double first_limit_trans;
  double subsequent_limit_trans;
  double limit_upper_price;
  double limit_lower_price;
  double block_trade_upper;
  double block_trade_lower;
  double convert_into_ration;
  XTP_TRADE_STATUS trade_status : 8;
  XTP_SECURITY_LEVEL security_level : 8;
  XTP_TRADE_TYPE trade_type : 8;
  XTP_SUSPEND_FLAG suspend_flag : 8;
  XTP_EX_DIVIDEND_FLAG ex_dividend_flag : 8;
  XTP_SECURITY_LAYER_TYPE layer_type : 8;
  int32_t reserved1 : 16;
  char trade_places[3];
  char is_rzbd;
  char is_rqbd;
  char is_drrz;
  char is_drrq;
  char reserved;
  uint64_t unknown[3];
};
using XTPNQFI = XTPQuoteNQFullInfo;

struct XTPIndexPressStaticInfo {
  XTP_EXCHANGE_TYPE exchange_id;
  char ticker[16];
  char ticker_name[64];
  char market_code;
  char unknown[7];
};
using XTPIPSI = XTPIndexPressStaticInfo;

struct XTPIndexPress {
  char data_source;
  XTP_EXCHANGE_TYPE exchange_id;
  char ticker[16];
  int64_t data_time;
  double last_price;
  double pre_close_price;
  double open_price;
  double high_price;
  double low_price;
  double close_price;
  int64_t qty;
  double turnover;
  int64_t trades_count;
};
using XTPIP = XTPIndexPress;

struct XTPQuoteRebuildReq {
  int32_t request_id;
  XTP_QUOTE_REBUILD_DATA_TYPE data_type;
  XTP_EXCHANGE_TYPE exchange_id;
  char ticker[16];
  int16_t channel_number;
  int64_t begin;
  int64_t end;
};

struct XTPQuoteRebuildResultRsp {
  int32_t request_id;
  XTP_EXCHANGE_TYPE exchange_id;
  uint32_t size;
  int16_t channel_number;
  int64_t begin;
  int64_t end;
  XTP_REBUILD_RET_TYPE result_code;
  char msg[64];
};

struct XTPOrderInsertInfo {
  uint64_t order_xtp_id;
  uint32_t order_client_id;
  char ticker[16];
  XTP_MARKET_TYPE market;
  double price;
  double stop_price;
  int64_t quantity;
  XTP_PRICE_TYPE price_type;
  union {
    uint32_t u32;
    struct {
      XTP_SIDE_TYPE side;
      XTP_POSITION_EFFECT_TYPE position_effect;
      uint8_t reserved1;
      uint8_t reserved2;
    };
  };
  XTP_BUSINESS_TYPE business_type;
};

struct XTPOrderCancelInfo {
  uint64_t order_cancel_xtp_id;
  uint64_t order_xtp_id;
};
using XTPOptCombOrderCancelInfo = XTPOrderCancelInfo;

struct XTPOrderInfo {
  uint64_t order_xtp_id;
  uint32_t order_client_id;
  uint32_t order_cancel_client_id;
  uint64_t order_cancel_xtp_id;
  char ticker[16];
  XTP_MARKET_TYPE market;
  double price;
  int64_t quantity;
  XTP_PRICE_TYPE price_type;
  union {
    uint32_t u32;
    struct {
      XTP_SIDE_TYPE side;
      XTP_POSITION_EFFECT_TYPE position_effect;
      uint8_t reserved1;
      uint8_t reserved2;
    };
  };
  XTP_BUSINESS_TYPE business_type;
  int64_t qty_traded;
  int64_t qty_left;
  int64_t insert_time;
  int64_t update_time;
  int64_t cancel_time;
  double trade_amount;
  char order_local_id[11];
  XTP_ORDER_STATUS_TYPE order_status;
  XTP_ORDER_SUBMIT_STATUS_TYPE order_submit_status;
  TXTPOrderTypeType order_type;
};
using XTPQueryOrderRsp = XTPOrderInfo;

struct XTPOrderInfoEx {
  uint64_t order_xtp_id;
  uint32_t order_client_id;
  uint32_t order_cancel_client_id;
  uint64_t order_cancel_xtp_id;
  char ticker[16];
  XTP_MARKET_TYPE market;
  double price;
  int64_t quantity;
  XTP_PRICE_TYPE price_type;
  union {
    uint32_t u32;
    struct {
      XTP_SIDE_TYPE side;
      XTP_POSITION_EFFECT_TYPE position_effect;
      uint8_t reserved1;
      uint8_t reserved2;
    };
  };
  XTP_BUSINESS_TYPE business_type;
  int64_t qty_traded;
  int64_t qty_left;
  int64_t insert_time;
  int64_t update_time;
  int64_t cancel_time;
  double trade_amount;
  char order_local_id[11];
  XTP_ORDER_STATUS_TYPE order_status;
  XTP_ORDER_SUBMIT_STATUS_TYPE order_submit_status;
  TXTPOrderTypeType order_type;
  char order_exch_id[17];
  XTPRspInfoStruct order_err_t;
  uint64_t unknown[2];
};

struct XTPTradeReport {
  uint64_t order_xtp_id;
  uint32_t order_client_id;
  char ticker[16];
  XTP_MARKET_TYPE market;
  uint64_t local_order_id;
  char exec_id[18];
  double price;
  int64_t quantity;
  int64_t trade_time;
  double trade_amount;
  uint64_t report_index;
  char order_exch_id[17];
  TXTPTradeTypeType trade_type;
  union {
    uint32_t u32;
    struct {
      XTP_SIDE_TYPE side;
      XTP_POSITION_EFFECT_TYPE position_effect;
      uint8_t reserved1;
      uint8_t reserved2;
    };
  };
  XTP_BUSINESS_TYPE business_type;
  char branch_pbu[7];
};
using XTPQueryTradeRsp = XTPTradeReport;

struct XTPQueryOrderReq {
  char ticker[16];
  int64_t begin_time;
  int64_t end_time;
};

struct XTPQueryOrderByPageReq {
  int64_t req_count;
  int64_t reference;
  int64_t reserved;
};

struct XTPQueryReportByExecIdReq {
  uint64_t order_xtp_id;
  char exec_id[18];
};

struct XTPQueryTraderReq {
  char ticker[16];
  int64_t begin_time;
  int64_t end_time;
};

struct XTPQueryTraderByPageReq {
  int64_t req_count;
  int64_t reference;
  int64_t reserved;
};

struct XTPQueryAssetRsp {
  double total_asset;
  double buying_power;
  double security_asset;
  double fund_buy_amount;
  double fund_buy_fee;
  double fund_sell_amount;
  double fund_sell_fee;
  double withholding_amount;
  XTP_ACCOUNT_TYPE account_type;
  double frozen_margin;
  double frozen_exec_cash;
  double frozen_exec_fee;
  double pay_later;
  double preadva_pay;
  double orig_banlance;
  double banlance;
  double deposit_withdraw;
  double trade_netting;
  double captial_asset;
  double force_freeze_amount;
  double preferred_amount;
  double repay_stock_aval_banlance;
  double fund_order_data_charges;
  double fund_cancel_data_charges;
  double exchange_cur_risk_degree;
  double company_cur_risk_degree;
  uint64_t unknown[26];
};

struct XTPQueryStkPositionReq {
  char ticker[16];
  XTP_MARKET_TYPE market;
};

struct XTPQueryStkPositionRsp {
  char ticker[16];
  char ticker_name[64];
  XTP_MARKET_TYPE market;
  int64_t total_qty;
  int64_t sellable_qty;
  double avg_price;
  double unrealized_pnl;
  int64_t yesterday_position;
  int64_t purchase_redeemable_qty;
  XTP_POSITION_DIRECTION_TYPE position_direction;
  XTP_POSITION_SECURITY_TYPE position_security_type;
  int64_t executable_option;
  int64_t lockable_position;
  int64_t executable_underlying;
  int64_t locked_position;
  int64_t usable_locked_position;
  double profit_price;
  double buy_cost;
  double profit_cost;
  double market_value;
  double margin;
  double last_buy_cost;
  double last_profit_cost;
  uint64_t unknown[37];
};

struct XTPFundTransferNotice {
  uint64_t serial_id;
  XTP_FUND_TRANSFER_TYPE transfer_type;
  double amount;
  XTP_FUND_OPER_STATUS oper_status;
  uint64_t transfer_time;
};
using XTPFundTransferLog = XTPFundTransferNotice;
using XTPFundTransferAck = XTPFundTransferNotice;

struct XTPQueryFundTransferLogReq {
  uint64_t serial_id;
};

struct XTPUserTerminalInfoReq {
  char local_ip[64];
  char mac_addr[16];
  char hd[24];
  XTPTerminalType term_type;
  char internet_ip[64];
  int32_t internet_port;
  char client_version[16];
  char macos_sno[21];
  char unused[27];
};

struct XTPUserTerminalInfoReqEx {
  char local_ip[64];
  char mac_addr[16];
  char hd[24];
  XTPTerminalType term_type;
  char internet_ip[64];
  int32_t internet_port;
  char client_version[16];
  char macos_sno[21];
  char imei[16];
  char idfv[37];
  char guid[40];
  char regist_tel[12];
  char used_tel[12];
  char unused[30];
};
#pragma pack(pop)

static_assert(sizeof(XTPStrategyInfoStruct) == 24 && alignof(XTPStrategyInfoStruct) == 8);
static_assert(offsetof(XTPStrategyInfoStruct, m_strategy_type) == 0 && sizeof(XTPStrategyInfoStruct::m_strategy_type) == 2);
static_assert(offsetof(XTPStrategyInfoStruct, m_strategy_state) == 2 && sizeof(XTPStrategyInfoStruct::m_strategy_state) == 1);
static_assert(offsetof(XTPStrategyInfoStruct, m_client_strategy_id) == 8 && sizeof(XTPStrategyInfoStruct::m_client_strategy_id) == 8);
static_assert(offsetof(XTPStrategyInfoStruct, m_xtp_strategy_id) == 16 && sizeof(XTPStrategyInfoStruct::m_xtp_strategy_id) == 8);
static_assert(sizeof(XTPStrategySymbolInfoStruct) == 48 && alignof(XTPStrategySymbolInfoStruct) == 8);
static_assert(offsetof(XTPStrategySymbolInfoStruct, m_strategy_info) == 0 && sizeof(XTPStrategySymbolInfoStruct::m_strategy_info) == 24);
static_assert(offsetof(XTPStrategySymbolInfoStruct, m_ticker) == 24 && sizeof(XTPStrategySymbolInfoStruct::m_ticker) == 16);
static_assert(offsetof(XTPStrategySymbolInfoStruct, m_market) == 40 && sizeof(XTPStrategySymbolInfoStruct::m_market) == 4);
static_assert(sizeof(XTPRspInfoStruct) == 128 && alignof(XTPRspInfoStruct) == 4);
static_assert(offsetof(XTPRspInfoStruct, error_id) == 0 && sizeof(XTPRspInfoStruct::error_id) == 4);
static_assert(offsetof(XTPRspInfoStruct, error_msg) == 4 && sizeof(XTPRspInfoStruct::error_msg) == 124);
static_assert(sizeof(XTPStrategyStateReportStruct) == 248 && alignof(XTPStrategyStateReportStruct) == 8);
static_assert(offsetof(XTPStrategyStateReportStruct, m_strategy_info) == 0 && sizeof(XTPStrategyStateReportStruct::m_strategy_info) == 24);
static_assert(offsetof(XTPStrategyStateReportStruct, m_strategy_qty) == 24 && sizeof(XTPStrategyStateReportStruct::m_strategy_qty) == 8);
static_assert(offsetof(XTPStrategyStateReportStruct, m_strategy_ordered_qty) == 32 &&
              sizeof(XTPStrategyStateReportStruct::m_strategy_ordered_qty) == 8);
static_assert(offsetof(XTPStrategyStateReportStruct, m_strategy_cancelled_qty) == 40 &&
              sizeof(XTPStrategyStateReportStruct::m_strategy_cancelled_qty) == 8);
static_assert(offsetof(XTPStrategyStateReportStruct, m_strategy_execution_qty) == 48 &&
              sizeof(XTPStrategyStateReportStruct::m_strategy_execution_qty) == 8);
static_assert(offsetof(XTPStrategyStateReportStruct, m_strategy_unclosed_qty) == 56 &&
              sizeof(XTPStrategyStateReportStruct::m_strategy_unclosed_qty) == 8);
static_assert(offsetof(XTPStrategyStateReportStruct, m_strategy_asset) == 64 &&
              sizeof(XTPStrategyStateReportStruct::m_strategy_asset) == 8);
static_assert(offsetof(XTPStrategyStateReportStruct, m_strategy_ordered_asset) == 72 &&
              sizeof(XTPStrategyStateReportStruct::m_strategy_ordered_asset) == 8);
static_assert(offsetof(XTPStrategyStateReportStruct, m_strategy_execution_asset) == 80 &&
              sizeof(XTPStrategyStateReportStruct::m_strategy_execution_asset) == 8);
static_assert(offsetof(XTPStrategyStateReportStruct, m_strategy_execution_price) == 88 &&
              sizeof(XTPStrategyStateReportStruct::m_strategy_execution_price) == 8);
static_assert(offsetof(XTPStrategyStateReportStruct, m_strategy_market_price) == 96 &&
              sizeof(XTPStrategyStateReportStruct::m_strategy_market_price) == 8);
static_assert(offsetof(XTPStrategyStateReportStruct, m_strategy_price_diff) == 104 &&
              sizeof(XTPStrategyStateReportStruct::m_strategy_price_diff) == 8);
static_assert(offsetof(XTPStrategyStateReportStruct, m_strategy_asset_diff) == 112 &&
              sizeof(XTPStrategyStateReportStruct::m_strategy_asset_diff) == 8);
static_assert(offsetof(XTPStrategyStateReportStruct, m_error_info) == 120 && sizeof(XTPStrategyStateReportStruct::m_error_info) == 128);
static_assert(sizeof(XTPStrategySymbolReqStruct) == 32 && alignof(XTPStrategySymbolReqStruct) == 8);
static_assert(offsetof(XTPStrategySymbolReqStruct, m_xtp_strategy_id) == 0 && sizeof(XTPStrategySymbolReqStruct::m_xtp_strategy_id) == 8);
static_assert(offsetof(XTPStrategySymbolReqStruct, m_ticker) == 8 && sizeof(XTPStrategySymbolReqStruct::m_ticker) == 16);
static_assert(offsetof(XTPStrategySymbolReqStruct, m_market) == 24 && sizeof(XTPStrategySymbolReqStruct::m_market) == 4);
static_assert(sizeof(XTPStrategySymbolStateReportStruct) == 312 && alignof(XTPStrategySymbolStateReportStruct) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_info) == 0 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_info) == 24);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_ticker) == 24 && sizeof(XTPStrategySymbolStateReportStruct::m_ticker) == 16);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_market) == 40 && sizeof(XTPStrategySymbolStateReportStruct::m_market) == 4);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_side) == 44 && sizeof(XTPStrategySymbolStateReportStruct::m_side) == 1);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_qty) == 48 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_qty) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_ordered_qty) == 56 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_ordered_qty) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_cancelled_qty) == 64 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_cancelled_qty) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_execution_qty) == 72 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_execution_qty) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_buy_qty) == 80 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_buy_qty) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_sell_qty) == 88 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_sell_qty) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_unclosed_qty) == 96 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_unclosed_qty) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_asset) == 104 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_asset) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_ordered_asset) == 112 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_ordered_asset) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_execution_asset) == 120 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_execution_asset) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_buy_asset) == 128 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_buy_asset) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_sell_asset) == 136 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_sell_asset) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_unclosed_asset) == 144 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_unclosed_asset) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_asset_diff) == 152 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_asset_diff) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_execution_price) == 160 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_execution_price) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_market_price) == 168 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_market_price) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_strategy_price_diff) == 176 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_strategy_price_diff) == 8);
static_assert(offsetof(XTPStrategySymbolStateReportStruct, m_error_info) == 184 &&
              sizeof(XTPStrategySymbolStateReportStruct::m_error_info) == 128);
static_assert(sizeof(XTPStrategyRecommendationInfoStruct) == 88 && alignof(XTPStrategyRecommendationInfoStruct) == 4);
static_assert(offsetof(XTPStrategyRecommendationInfoStruct, m_strategy_type) == 0 &&
              sizeof(XTPStrategyRecommendationInfoStruct::m_strategy_type) == 2);
static_assert(offsetof(XTPStrategyRecommendationInfoStruct, m_market) == 4 && sizeof(XTPStrategyRecommendationInfoStruct::m_market) == 4);
static_assert(offsetof(XTPStrategyRecommendationInfoStruct, m_ticker) == 8 && sizeof(XTPStrategyRecommendationInfoStruct::m_ticker) == 16);
static_assert(offsetof(XTPStrategyRecommendationInfoStruct, m_reserved) == 24 &&
              sizeof(XTPStrategyRecommendationInfoStruct::m_reserved) == 64);
static_assert(sizeof(XTPStrategyTickerInfoStruct) == 20 && alignof(XTPStrategyTickerInfoStruct) == 4);
static_assert(offsetof(XTPStrategyTickerInfoStruct, m_ticker) == 0 && sizeof(XTPStrategyTickerInfoStruct::m_ticker) == 16);
static_assert(offsetof(XTPStrategyTickerInfoStruct, m_market) == 16 && sizeof(XTPStrategyTickerInfoStruct::m_market) == 4);
static_assert(sizeof(XTPCreditDebtExtendNotice) == 56 && alignof(XTPCreditDebtExtendNotice) == 8);
static_assert(offsetof(XTPCreditDebtExtendNotice, xtpid) == 0 && sizeof(XTPCreditDebtExtendNotice::xtpid) == 8);
static_assert(offsetof(XTPCreditDebtExtendNotice, debt_id) == 8 && sizeof(XTPCreditDebtExtendNotice::debt_id) == 33);
static_assert(offsetof(XTPCreditDebtExtendNotice, oper_status) == 44 && sizeof(XTPCreditDebtExtendNotice::oper_status) == 4);
static_assert(offsetof(XTPCreditDebtExtendNotice, oper_time) == 48 && sizeof(XTPCreditDebtExtendNotice::oper_time) == 8);
static_assert(sizeof(XTPCrdCashRepayRsp) == 24 && alignof(XTPCrdCashRepayRsp) == 8);
static_assert(offsetof(XTPCrdCashRepayRsp, xtp_id) == 0 && sizeof(XTPCrdCashRepayRsp::xtp_id) == 8);
static_assert(offsetof(XTPCrdCashRepayRsp, request_amount) == 8 && sizeof(XTPCrdCashRepayRsp::request_amount) == 8);
static_assert(offsetof(XTPCrdCashRepayRsp, cash_repay_amount) == 16 && sizeof(XTPCrdCashRepayRsp::cash_repay_amount) == 8);
static_assert(sizeof(XTPCrdCashRepayDebtInterestFeeRsp) == 96 && alignof(XTPCrdCashRepayDebtInterestFeeRsp) == 8);
static_assert(offsetof(XTPCrdCashRepayDebtInterestFeeRsp, xtp_id) == 0 && sizeof(XTPCrdCashRepayDebtInterestFeeRsp::xtp_id) == 8);
static_assert(offsetof(XTPCrdCashRepayDebtInterestFeeRsp, request_amount) == 8 &&
              sizeof(XTPCrdCashRepayDebtInterestFeeRsp::request_amount) == 8);
static_assert(offsetof(XTPCrdCashRepayDebtInterestFeeRsp, cash_repay_amount) == 16 &&
              sizeof(XTPCrdCashRepayDebtInterestFeeRsp::cash_repay_amount) == 8);
static_assert(offsetof(XTPCrdCashRepayDebtInterestFeeRsp, debt_compact_id) == 24 &&
              sizeof(XTPCrdCashRepayDebtInterestFeeRsp::debt_compact_id) == 33);
static_assert(offsetof(XTPCrdCashRepayDebtInterestFeeRsp, unknow) == 57 && sizeof(XTPCrdCashRepayDebtInterestFeeRsp::unknow) == 32);
static_assert(sizeof(XTPCrdCashRepayInfo) == 168 && alignof(XTPCrdCashRepayInfo) == 8);
static_assert(offsetof(XTPCrdCashRepayInfo, xtp_id) == 0 && sizeof(XTPCrdCashRepayInfo::xtp_id) == 8);
static_assert(offsetof(XTPCrdCashRepayInfo, status) == 8 && sizeof(XTPCrdCashRepayInfo::status) == 4);
static_assert(offsetof(XTPCrdCashRepayInfo, request_amount) == 16 && sizeof(XTPCrdCashRepayInfo::request_amount) == 8);
static_assert(offsetof(XTPCrdCashRepayInfo, cash_repay_amount) == 24 && sizeof(XTPCrdCashRepayInfo::cash_repay_amount) == 8);
static_assert(offsetof(XTPCrdCashRepayInfo, position_effect) == 32 && sizeof(XTPCrdCashRepayInfo::position_effect) == 1);
static_assert(offsetof(XTPCrdCashRepayInfo, error_info) == 36 && sizeof(XTPCrdCashRepayInfo::error_info) == 128);
static_assert(sizeof(XTPCrdDebtInfo) == 160 && alignof(XTPCrdDebtInfo) == 8);
static_assert(offsetof(XTPCrdDebtInfo, debt_type) == 0 && sizeof(XTPCrdDebtInfo::debt_type) == 4);
static_assert(offsetof(XTPCrdDebtInfo, debt_id) == 4 && sizeof(XTPCrdDebtInfo::debt_id) == 33);
static_assert(offsetof(XTPCrdDebtInfo, position_id) == 40 && sizeof(XTPCrdDebtInfo::position_id) == 8);
static_assert(offsetof(XTPCrdDebtInfo, order_xtp_id) == 48 && sizeof(XTPCrdDebtInfo::order_xtp_id) == 8);
static_assert(offsetof(XTPCrdDebtInfo, debt_status) == 56 && sizeof(XTPCrdDebtInfo::debt_status) == 4);
static_assert(offsetof(XTPCrdDebtInfo, market) == 60 && sizeof(XTPCrdDebtInfo::market) == 4);
static_assert(offsetof(XTPCrdDebtInfo, ticker) == 64 && sizeof(XTPCrdDebtInfo::ticker) == 16);
static_assert(offsetof(XTPCrdDebtInfo, order_date) == 80 && sizeof(XTPCrdDebtInfo::order_date) == 8);
static_assert(offsetof(XTPCrdDebtInfo, end_date) == 88 && sizeof(XTPCrdDebtInfo::end_date) == 8);
static_assert(offsetof(XTPCrdDebtInfo, orig_end_date) == 96 && sizeof(XTPCrdDebtInfo::orig_end_date) == 8);
static_assert(offsetof(XTPCrdDebtInfo, is_extended) == 104 && sizeof(XTPCrdDebtInfo::is_extended) == 1);
static_assert(offsetof(XTPCrdDebtInfo, remain_amt) == 112 && sizeof(XTPCrdDebtInfo::remain_amt) == 8);
static_assert(offsetof(XTPCrdDebtInfo, remain_qty) == 120 && sizeof(XTPCrdDebtInfo::remain_qty) == 8);
static_assert(offsetof(XTPCrdDebtInfo, remain_principal) == 128 && sizeof(XTPCrdDebtInfo::remain_principal) == 8);
static_assert(offsetof(XTPCrdDebtInfo, due_right_qty) == 136 && sizeof(XTPCrdDebtInfo::due_right_qty) == 8);
static_assert(offsetof(XTPCrdDebtInfo, unknown) == 144 && sizeof(XTPCrdDebtInfo::unknown) == 16);
static_assert(sizeof(XTPCrdFundInfo) == 48 && alignof(XTPCrdFundInfo) == 8);
static_assert(offsetof(XTPCrdFundInfo, maintenance_ratio) == 0 && sizeof(XTPCrdFundInfo::maintenance_ratio) == 8);
static_assert(offsetof(XTPCrdFundInfo, all_asset) == 8 && sizeof(XTPCrdFundInfo::all_asset) == 8);
static_assert(offsetof(XTPCrdFundInfo, all_debt) == 16 && sizeof(XTPCrdFundInfo::all_debt) == 8);
static_assert(offsetof(XTPCrdFundInfo, line_of_credit) == 24 && sizeof(XTPCrdFundInfo::line_of_credit) == 8);
static_assert(offsetof(XTPCrdFundInfo, guaranty) == 32 && sizeof(XTPCrdFundInfo::guaranty) == 8);
static_assert(offsetof(XTPCrdFundInfo, reserved) == 40 && sizeof(XTPCrdFundInfo::reserved) == 8);
static_assert(sizeof(XTPClientQueryCrdDebtStockReq) == 20 && alignof(XTPClientQueryCrdDebtStockReq) == 4);
static_assert(offsetof(XTPClientQueryCrdDebtStockReq, market) == 0 && sizeof(XTPClientQueryCrdDebtStockReq::market) == 4);
static_assert(offsetof(XTPClientQueryCrdDebtStockReq, ticker) == 4 && sizeof(XTPClientQueryCrdDebtStockReq::ticker) == 16);
static_assert(sizeof(XTPCrdDebtStockInfo) == 40 && alignof(XTPCrdDebtStockInfo) == 8);
static_assert(offsetof(XTPCrdDebtStockInfo, market) == 0 && sizeof(XTPCrdDebtStockInfo::market) == 4);
static_assert(offsetof(XTPCrdDebtStockInfo, ticker) == 4 && sizeof(XTPCrdDebtStockInfo::ticker) == 16);
static_assert(offsetof(XTPCrdDebtStockInfo, stock_repay_quantity) == 24 && sizeof(XTPCrdDebtStockInfo::stock_repay_quantity) == 8);
static_assert(offsetof(XTPCrdDebtStockInfo, stock_total_quantity) == 32 && sizeof(XTPCrdDebtStockInfo::stock_total_quantity) == 8);
static_assert(sizeof(XTPClientQueryCrdPositionStockReq) == 20 && alignof(XTPClientQueryCrdPositionStockReq) == 4);
static_assert(offsetof(XTPClientQueryCrdPositionStockReq, market) == 0 && sizeof(XTPClientQueryCrdPositionStockReq::market) == 4);
static_assert(offsetof(XTPClientQueryCrdPositionStockReq, ticker) == 4 && sizeof(XTPClientQueryCrdPositionStockReq::ticker) == 16);
static_assert(sizeof(XTPClientQueryCrdPositionStkInfo) == 56 && alignof(XTPClientQueryCrdPositionStkInfo) == 8);
static_assert(offsetof(XTPClientQueryCrdPositionStkInfo, market) == 0 && sizeof(XTPClientQueryCrdPositionStkInfo::market) == 4);
static_assert(offsetof(XTPClientQueryCrdPositionStkInfo, ticker) == 4 && sizeof(XTPClientQueryCrdPositionStkInfo::ticker) == 16);
static_assert(offsetof(XTPClientQueryCrdPositionStkInfo, limit_qty) == 24 && sizeof(XTPClientQueryCrdPositionStkInfo::limit_qty) == 8);
static_assert(offsetof(XTPClientQueryCrdPositionStkInfo, yesterday_qty) == 32 &&
              sizeof(XTPClientQueryCrdPositionStkInfo::yesterday_qty) == 8);
static_assert(offsetof(XTPClientQueryCrdPositionStkInfo, left_qty) == 40 && sizeof(XTPClientQueryCrdPositionStkInfo::left_qty) == 8);
static_assert(offsetof(XTPClientQueryCrdPositionStkInfo, frozen_qty) == 48 && sizeof(XTPClientQueryCrdPositionStkInfo::frozen_qty) == 8);
static_assert(sizeof(XTPClientQueryCrdSurplusStkReqInfo) == 20 && alignof(XTPClientQueryCrdSurplusStkReqInfo) == 4);
static_assert(offsetof(XTPClientQueryCrdSurplusStkReqInfo, market) == 0 && sizeof(XTPClientQueryCrdSurplusStkReqInfo::market) == 4);
static_assert(offsetof(XTPClientQueryCrdSurplusStkReqInfo, ticker) == 4 && sizeof(XTPClientQueryCrdSurplusStkReqInfo::ticker) == 16);
static_assert(sizeof(XTPClientQueryCrdSurplusStkRspInfo) == 40 && alignof(XTPClientQueryCrdSurplusStkRspInfo) == 8);
static_assert(offsetof(XTPClientQueryCrdSurplusStkRspInfo, market) == 0 && sizeof(XTPClientQueryCrdSurplusStkRspInfo::market) == 4);
static_assert(offsetof(XTPClientQueryCrdSurplusStkRspInfo, ticker) == 4 && sizeof(XTPClientQueryCrdSurplusStkRspInfo::ticker) == 16);
static_assert(offsetof(XTPClientQueryCrdSurplusStkRspInfo, transferable_quantity) == 24 &&
              sizeof(XTPClientQueryCrdSurplusStkRspInfo::transferable_quantity) == 8);
static_assert(offsetof(XTPClientQueryCrdSurplusStkRspInfo, transferred_quantity) == 32 &&
              sizeof(XTPClientQueryCrdSurplusStkRspInfo::transferred_quantity) == 8);
static_assert(sizeof(XTPCreditDebtExtendReq) == 128 && alignof(XTPCreditDebtExtendReq) == 8);
static_assert(offsetof(XTPCreditDebtExtendReq, xtpid) == 0 && sizeof(XTPCreditDebtExtendReq::xtpid) == 8);
static_assert(offsetof(XTPCreditDebtExtendReq, debt_id) == 8 && sizeof(XTPCreditDebtExtendReq::debt_id) == 33);
static_assert(offsetof(XTPCreditDebtExtendReq, defer_days) == 44 && sizeof(XTPCreditDebtExtendReq::defer_days) == 4);
static_assert(offsetof(XTPCreditDebtExtendReq, fund_account) == 48 && sizeof(XTPCreditDebtExtendReq::fund_account) == 16);
static_assert(offsetof(XTPCreditDebtExtendReq, password) == 64 && sizeof(XTPCreditDebtExtendReq::password) == 64);
static_assert(sizeof(XTPCrdFundExtraInfo) == 72 && alignof(XTPCrdFundExtraInfo) == 8);
static_assert(offsetof(XTPCrdFundExtraInfo, mf_rs_avl_used) == 0 && sizeof(XTPCrdFundExtraInfo::mf_rs_avl_used) == 8);
static_assert(offsetof(XTPCrdFundExtraInfo, security_capital) == 8 && sizeof(XTPCrdFundExtraInfo::security_capital) == 8);
static_assert(offsetof(XTPCrdFundExtraInfo, financing_debts) == 16 && sizeof(XTPCrdFundExtraInfo::financing_debts) == 8);
static_assert(offsetof(XTPCrdFundExtraInfo, short_sell_debts) == 24 && sizeof(XTPCrdFundExtraInfo::short_sell_debts) == 8);
static_assert(offsetof(XTPCrdFundExtraInfo, contract_debts_load) == 32 && sizeof(XTPCrdFundExtraInfo::contract_debts_load) == 8);
static_assert(offsetof(XTPCrdFundExtraInfo, reserve) == 40 && sizeof(XTPCrdFundExtraInfo::reserve) == 32);
static_assert(sizeof(XTPCrdPositionExtraInfo) == 96 && alignof(XTPCrdPositionExtraInfo) == 8);
static_assert(offsetof(XTPCrdPositionExtraInfo, market) == 0 && sizeof(XTPCrdPositionExtraInfo::market) == 4);
static_assert(offsetof(XTPCrdPositionExtraInfo, ticker) == 4 && sizeof(XTPCrdPositionExtraInfo::ticker) == 16);
static_assert(offsetof(XTPCrdPositionExtraInfo, mf_rs_avl_used) == 24 && sizeof(XTPCrdPositionExtraInfo::mf_rs_avl_used) == 8);
static_assert(offsetof(XTPCrdPositionExtraInfo, reserve) == 32 && sizeof(XTPCrdPositionExtraInfo::reserve) == 64);
static_assert(sizeof(XTPFundTransferReq) == 104 && alignof(XTPFundTransferReq) == 8);
static_assert(offsetof(XTPFundTransferReq, serial_id) == 0 && sizeof(XTPFundTransferReq::serial_id) == 8);
static_assert(offsetof(XTPFundTransferReq, fund_account) == 8 && sizeof(XTPFundTransferReq::fund_account) == 16);
static_assert(offsetof(XTPFundTransferReq, password) == 24 && sizeof(XTPFundTransferReq::password) == 64);
static_assert(offsetof(XTPFundTransferReq, amount) == 88 && sizeof(XTPFundTransferReq::amount) == 8);
static_assert(offsetof(XTPFundTransferReq, transfer_type) == 96 && sizeof(XTPFundTransferReq::transfer_type) == 4);
static_assert(sizeof(XTPFundQueryReq) == 120 && alignof(XTPFundQueryReq) == 8);
static_assert(offsetof(XTPFundQueryReq, fund_account) == 0 && sizeof(XTPFundQueryReq::fund_account) == 16);
static_assert(offsetof(XTPFundQueryReq, password) == 16 && sizeof(XTPFundQueryReq::password) == 64);
static_assert(offsetof(XTPFundQueryReq, query_type) == 80 && sizeof(XTPFundQueryReq::query_type) == 4);
static_assert(offsetof(XTPFundQueryReq, unknown) == 88 && sizeof(XTPFundQueryReq::unknown) == 32);
static_assert(sizeof(XTPFundQueryRsp) == 48 && alignof(XTPFundQueryRsp) == 8);
static_assert(offsetof(XTPFundQueryRsp, amount) == 0 && sizeof(XTPFundQueryRsp::amount) == 8);
static_assert(offsetof(XTPFundQueryRsp, query_type) == 8 && sizeof(XTPFundQueryRsp::query_type) == 4);
static_assert(offsetof(XTPFundQueryRsp, unknown) == 16 && sizeof(XTPFundQueryRsp::unknown) == 32);
static_assert(sizeof(XTPQueryOptionAuctionInfoReq) == 20 && alignof(XTPQueryOptionAuctionInfoReq) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoReq, market) == 0 && sizeof(XTPQueryOptionAuctionInfoReq::market) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoReq, ticker) == 4 && sizeof(XTPQueryOptionAuctionInfoReq::ticker) == 16);
static_assert(sizeof(XTPQueryOptionAuctionInfoRsp) == 528 && alignof(XTPQueryOptionAuctionInfoRsp) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, ticker) == 0 && sizeof(XTPQueryOptionAuctionInfoRsp::ticker) == 16);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, security_id_source) == 16 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::security_id_source) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, symbol) == 20 && sizeof(XTPQueryOptionAuctionInfoRsp::symbol) == 64);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, contract_id) == 84 && sizeof(XTPQueryOptionAuctionInfoRsp::contract_id) == 64);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, underlying_security_id) == 148 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::underlying_security_id) == 16);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, underlying_security_id_source) == 164 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::underlying_security_id_source) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, list_date) == 168 && sizeof(XTPQueryOptionAuctionInfoRsp::list_date) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, last_trade_date) == 172 && sizeof(XTPQueryOptionAuctionInfoRsp::last_trade_date) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, ticker_type) == 176 && sizeof(XTPQueryOptionAuctionInfoRsp::ticker_type) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, day_trading) == 180 && sizeof(XTPQueryOptionAuctionInfoRsp::day_trading) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, call_or_put) == 184 && sizeof(XTPQueryOptionAuctionInfoRsp::call_or_put) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, delivery_day) == 188 && sizeof(XTPQueryOptionAuctionInfoRsp::delivery_day) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, delivery_month) == 192 && sizeof(XTPQueryOptionAuctionInfoRsp::delivery_month) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, exercise_type) == 196 && sizeof(XTPQueryOptionAuctionInfoRsp::exercise_type) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, exercise_begin_date) == 200 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::exercise_begin_date) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, exercise_end_date) == 204 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::exercise_end_date) == 4);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, exercise_price) == 208 && sizeof(XTPQueryOptionAuctionInfoRsp::exercise_price) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, qty_unit) == 216 && sizeof(XTPQueryOptionAuctionInfoRsp::qty_unit) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, contract_unit) == 224 && sizeof(XTPQueryOptionAuctionInfoRsp::contract_unit) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, contract_position) == 232 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::contract_position) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, prev_close_price) == 240 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::prev_close_price) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, prev_clearing_price) == 248 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::prev_clearing_price) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, lmt_buy_max_qty) == 256 && sizeof(XTPQueryOptionAuctionInfoRsp::lmt_buy_max_qty) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, lmt_buy_min_qty) == 264 && sizeof(XTPQueryOptionAuctionInfoRsp::lmt_buy_min_qty) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, lmt_sell_max_qty) == 272 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::lmt_sell_max_qty) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, lmt_sell_min_qty) == 280 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::lmt_sell_min_qty) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, mkt_buy_max_qty) == 288 && sizeof(XTPQueryOptionAuctionInfoRsp::mkt_buy_max_qty) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, mkt_buy_min_qty) == 296 && sizeof(XTPQueryOptionAuctionInfoRsp::mkt_buy_min_qty) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, mkt_sell_max_qty) == 304 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::mkt_sell_max_qty) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, mkt_sell_min_qty) == 312 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::mkt_sell_min_qty) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, price_tick) == 320 && sizeof(XTPQueryOptionAuctionInfoRsp::price_tick) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, upper_limit_price) == 328 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::upper_limit_price) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, lower_limit_price) == 336 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::lower_limit_price) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, sell_margin) == 344 && sizeof(XTPQueryOptionAuctionInfoRsp::sell_margin) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, margin_ratio_param1) == 352 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::margin_ratio_param1) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, margin_ratio_param2) == 360 &&
              sizeof(XTPQueryOptionAuctionInfoRsp::margin_ratio_param2) == 8);
static_assert(offsetof(XTPQueryOptionAuctionInfoRsp, unknown) == 368 && sizeof(XTPQueryOptionAuctionInfoRsp::unknown) == 160);
static_assert(sizeof(XTPCombLegStrategy) == 24 && alignof(XTPCombLegStrategy) == 8);
static_assert(offsetof(XTPCombLegStrategy, call_or_put) == 0 && sizeof(XTPCombLegStrategy::call_or_put) == 4);
static_assert(offsetof(XTPCombLegStrategy, position_side) == 4 && sizeof(XTPCombLegStrategy::position_side) == 4);
static_assert(offsetof(XTPCombLegStrategy, exercise_price_seq) == 8 && sizeof(XTPCombLegStrategy::exercise_price_seq) == 1);
static_assert(offsetof(XTPCombLegStrategy, expire_date_seq) == 12 && sizeof(XTPCombLegStrategy::expire_date_seq) == 4);
static_assert(offsetof(XTPCombLegStrategy, leg_qty) == 16 && sizeof(XTPCombLegStrategy::leg_qty) == 8);
static_assert(sizeof(XTPQueryCombineStrategyInfoRsp) == 248 && alignof(XTPQueryCombineStrategyInfoRsp) == 8);
static_assert(offsetof(XTPQueryCombineStrategyInfoRsp, strategy_id) == 0 && sizeof(XTPQueryCombineStrategyInfoRsp::strategy_id) == 10);
static_assert(offsetof(XTPQueryCombineStrategyInfoRsp, strategy_name) == 10 && sizeof(XTPQueryCombineStrategyInfoRsp::strategy_name) == 32);
static_assert(offsetof(XTPQueryCombineStrategyInfoRsp, market) == 44 && sizeof(XTPQueryCombineStrategyInfoRsp::market) == 4);
static_assert(offsetof(XTPQueryCombineStrategyInfoRsp, leg_num) == 48 && sizeof(XTPQueryCombineStrategyInfoRsp::leg_num) == 4);
static_assert(offsetof(XTPQueryCombineStrategyInfoRsp, leg_strategy) == 56 && sizeof(XTPQueryCombineStrategyInfoRsp::leg_strategy) == 96);
static_assert(offsetof(XTPQueryCombineStrategyInfoRsp, expire_date_type) == 152 &&
              sizeof(XTPQueryCombineStrategyInfoRsp::expire_date_type) == 4);
static_assert(offsetof(XTPQueryCombineStrategyInfoRsp, underlying_type) == 156 &&
              sizeof(XTPQueryCombineStrategyInfoRsp::underlying_type) == 4);
static_assert(offsetof(XTPQueryCombineStrategyInfoRsp, auto_sep_type) == 160 && sizeof(XTPQueryCombineStrategyInfoRsp::auto_sep_type) == 4);
static_assert(offsetof(XTPQueryCombineStrategyInfoRsp, reserved) == 168 && sizeof(XTPQueryCombineStrategyInfoRsp::reserved) == 80);
static_assert(sizeof(XTPOptCombLegInfo) == 32 && alignof(XTPOptCombLegInfo) == 4);
static_assert(offsetof(XTPOptCombLegInfo, leg_security_id) == 0 && sizeof(XTPOptCombLegInfo::leg_security_id) == 16);
static_assert(offsetof(XTPOptCombLegInfo, leg_cntr_type) == 16 && sizeof(XTPOptCombLegInfo::leg_cntr_type) == 4);
static_assert(offsetof(XTPOptCombLegInfo, leg_side) == 20 && sizeof(XTPOptCombLegInfo::leg_side) == 4);
static_assert(offsetof(XTPOptCombLegInfo, leg_covered) == 24 && sizeof(XTPOptCombLegInfo::leg_covered) == 4);
static_assert(offsetof(XTPOptCombLegInfo, leg_qty) == 28 && sizeof(XTPOptCombLegInfo::leg_qty) == 4);
static_assert(sizeof(XTPOptCombPlugin) == 160 && alignof(XTPOptCombPlugin) == 4);
static_assert(offsetof(XTPOptCombPlugin, strategy_id) == 0 && sizeof(XTPOptCombPlugin::strategy_id) == 10);
static_assert(offsetof(XTPOptCombPlugin, comb_num) == 10 && sizeof(XTPOptCombPlugin::comb_num) == 18);
static_assert(offsetof(XTPOptCombPlugin, num_legs) == 28 && sizeof(XTPOptCombPlugin::num_legs) == 4);
static_assert(offsetof(XTPOptCombPlugin, leg_detail) == 32 && sizeof(XTPOptCombPlugin::leg_detail) == 128);
static_assert(sizeof(XTPQueryOptCombPositionReq) == 24 && alignof(XTPQueryOptCombPositionReq) == 4);
static_assert(offsetof(XTPQueryOptCombPositionReq, comb_num) == 0 && sizeof(XTPQueryOptCombPositionReq::comb_num) == 18);
static_assert(offsetof(XTPQueryOptCombPositionReq, market) == 20 && sizeof(XTPQueryOptCombPositionReq::market) == 4);
static_assert(sizeof(XTPQueryOptCombPositionRsp) == 632 && alignof(XTPQueryOptCombPositionRsp) == 8);
static_assert(offsetof(XTPQueryOptCombPositionRsp, strategy_id) == 0 && sizeof(XTPQueryOptCombPositionRsp::strategy_id) == 10);
static_assert(offsetof(XTPQueryOptCombPositionRsp, strategy_name) == 10 && sizeof(XTPQueryOptCombPositionRsp::strategy_name) == 32);
static_assert(offsetof(XTPQueryOptCombPositionRsp, market) == 44 && sizeof(XTPQueryOptCombPositionRsp::market) == 4);
static_assert(offsetof(XTPQueryOptCombPositionRsp, total_qty) == 48 && sizeof(XTPQueryOptCombPositionRsp::total_qty) == 8);
static_assert(offsetof(XTPQueryOptCombPositionRsp, available_qty) == 56 && sizeof(XTPQueryOptCombPositionRsp::available_qty) == 8);
static_assert(offsetof(XTPQueryOptCombPositionRsp, yesterday_position) == 64 &&
              sizeof(XTPQueryOptCombPositionRsp::yesterday_position) == 8);
static_assert(offsetof(XTPQueryOptCombPositionRsp, opt_comb_info) == 72 && sizeof(XTPQueryOptCombPositionRsp::opt_comb_info) == 160);
static_assert(offsetof(XTPQueryOptCombPositionRsp, secu_comb_margin) == 232 && sizeof(XTPQueryOptCombPositionRsp::secu_comb_margin) == 8);
static_assert(offsetof(XTPQueryOptCombPositionRsp, reserved) == 240 && sizeof(XTPQueryOptCombPositionRsp::reserved) == 392);
static_assert(sizeof(XTPQueryOptExecInfoRsp) == 512 && alignof(XTPQueryOptExecInfoRsp) == 8);
static_assert(offsetof(XTPQueryOptExecInfoRsp, market) == 0 && sizeof(XTPQueryOptExecInfoRsp::market) == 4);
static_assert(offsetof(XTPQueryOptExecInfoRsp, cntrt_code) == 4 && sizeof(XTPQueryOptExecInfoRsp::cntrt_code) == 16);
static_assert(offsetof(XTPQueryOptExecInfoRsp, own_qty_long) == 24 && sizeof(XTPQueryOptExecInfoRsp::own_qty_long) == 8);
static_assert(offsetof(XTPQueryOptExecInfoRsp, own_qty_short) == 32 && sizeof(XTPQueryOptExecInfoRsp::own_qty_short) == 8);
static_assert(offsetof(XTPQueryOptExecInfoRsp, own_qty_short_cover) == 40 && sizeof(XTPQueryOptExecInfoRsp::own_qty_short_cover) == 8);
static_assert(offsetof(XTPQueryOptExecInfoRsp, net_qty) == 48 && sizeof(XTPQueryOptExecInfoRsp::net_qty) == 8);
static_assert(offsetof(XTPQueryOptExecInfoRsp, combed_qty_long) == 56 && sizeof(XTPQueryOptExecInfoRsp::combed_qty_long) == 8);
static_assert(offsetof(XTPQueryOptExecInfoRsp, combed_qty_short) == 64 && sizeof(XTPQueryOptExecInfoRsp::combed_qty_short) == 8);
static_assert(offsetof(XTPQueryOptExecInfoRsp, combed_qty_short_cover) == 72 &&
              sizeof(XTPQueryOptExecInfoRsp::combed_qty_short_cover) == 8);
static_assert(offsetof(XTPQueryOptExecInfoRsp, total_execute_gene_order_qty) == 80 &&
              sizeof(XTPQueryOptExecInfoRsp::total_execute_gene_order_qty) == 8);
static_assert(offsetof(XTPQueryOptExecInfoRsp, total_execute_gene_confirm_qty) == 88 &&
              sizeof(XTPQueryOptExecInfoRsp::total_execute_gene_confirm_qty) == 8);
static_assert(offsetof(XTPQueryOptExecInfoRsp, total_execute_comb_order_qty) == 96 &&
              sizeof(XTPQueryOptExecInfoRsp::total_execute_comb_order_qty) == 8);
static_assert(offsetof(XTPQueryOptExecInfoRsp, total_execute_comb_confirm_qty) == 104 &&
              sizeof(XTPQueryOptExecInfoRsp::total_execute_comb_confirm_qty) == 8);
static_assert(offsetof(XTPQueryOptExecInfoRsp, reserved) == 112 && sizeof(XTPQueryOptExecInfoRsp::reserved) == 400);
static_assert(sizeof(XTPQueryOptCombExecPosReq) == 36 && alignof(XTPQueryOptCombExecPosReq) == 4);
static_assert(offsetof(XTPQueryOptCombExecPosReq, market) == 0 && sizeof(XTPQueryOptCombExecPosReq::market) == 4);
static_assert(offsetof(XTPQueryOptCombExecPosReq, cntrt_code_1) == 4 && sizeof(XTPQueryOptCombExecPosReq::cntrt_code_1) == 16);
static_assert(offsetof(XTPQueryOptCombExecPosReq, cntrt_code_2) == 20 && sizeof(XTPQueryOptCombExecPosReq::cntrt_code_2) == 16);
static_assert(sizeof(XTPQueryOptCombExecPosRsp) == 656 && alignof(XTPQueryOptCombExecPosRsp) == 8);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, market) == 0 && sizeof(XTPQueryOptCombExecPosRsp::market) == 4);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, cntrt_code_1) == 4 && sizeof(XTPQueryOptCombExecPosRsp::cntrt_code_1) == 16);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, cntrt_name_1) == 20 && sizeof(XTPQueryOptCombExecPosRsp::cntrt_name_1) == 64);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, position_side_1) == 84 && sizeof(XTPQueryOptCombExecPosRsp::position_side_1) == 4);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, call_or_put_1) == 88 && sizeof(XTPQueryOptCombExecPosRsp::call_or_put_1) == 4);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, avl_qty_1) == 96 && sizeof(XTPQueryOptCombExecPosRsp::avl_qty_1) == 8);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, orig_own_qty_1) == 104 && sizeof(XTPQueryOptCombExecPosRsp::orig_own_qty_1) == 8);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, own_qty_1) == 112 && sizeof(XTPQueryOptCombExecPosRsp::own_qty_1) == 8);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, cntrt_code_2) == 120 && sizeof(XTPQueryOptCombExecPosRsp::cntrt_code_2) == 16);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, cntrt_name_2) == 136 && sizeof(XTPQueryOptCombExecPosRsp::cntrt_name_2) == 64);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, position_side_2) == 200 && sizeof(XTPQueryOptCombExecPosRsp::position_side_2) == 4);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, call_or_put_2) == 204 && sizeof(XTPQueryOptCombExecPosRsp::call_or_put_2) == 4);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, avl_qty_2) == 208 && sizeof(XTPQueryOptCombExecPosRsp::avl_qty_2) == 8);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, orig_own_qty_2) == 216 && sizeof(XTPQueryOptCombExecPosRsp::orig_own_qty_2) == 8);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, own_qty_2) == 224 && sizeof(XTPQueryOptCombExecPosRsp::own_qty_2) == 8);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, net_qty) == 232 && sizeof(XTPQueryOptCombExecPosRsp::net_qty) == 8);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, order_qty) == 240 && sizeof(XTPQueryOptCombExecPosRsp::order_qty) == 8);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, confirm_qty) == 248 && sizeof(XTPQueryOptCombExecPosRsp::confirm_qty) == 8);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, avl_qty) == 256 && sizeof(XTPQueryOptCombExecPosRsp::avl_qty) == 8);
static_assert(offsetof(XTPQueryOptCombExecPosRsp, reserved) == 264 && sizeof(XTPQueryOptCombExecPosRsp::reserved) == 392);
static_assert(sizeof(XTPOptCombOrderInsertInfo) == 192 && alignof(XTPOptCombOrderInsertInfo) == 8);
static_assert(offsetof(XTPOptCombOrderInsertInfo, order_xtp_id) == 0 && sizeof(XTPOptCombOrderInsertInfo::order_xtp_id) == 8);
static_assert(offsetof(XTPOptCombOrderInsertInfo, order_client_id) == 8 && sizeof(XTPOptCombOrderInsertInfo::order_client_id) == 4);
static_assert(offsetof(XTPOptCombOrderInsertInfo, market) == 12 && sizeof(XTPOptCombOrderInsertInfo::market) == 4);
static_assert(offsetof(XTPOptCombOrderInsertInfo, quantity) == 16 && sizeof(XTPOptCombOrderInsertInfo::quantity) == 8);
static_assert(offsetof(XTPOptCombOrderInsertInfo, side) == 24 && sizeof(XTPOptCombOrderInsertInfo::side) == 1);
static_assert(offsetof(XTPOptCombOrderInsertInfo, business_type) == 28 && sizeof(XTPOptCombOrderInsertInfo::business_type) == 4);
static_assert(offsetof(XTPOptCombOrderInsertInfo, opt_comb_info) == 32 && sizeof(XTPOptCombOrderInsertInfo::opt_comb_info) == 160);
static_assert(sizeof(XTPOptCombOrderInfo) == 280 && alignof(XTPOptCombOrderInfo) == 8);
static_assert(offsetof(XTPOptCombOrderInfo, order_xtp_id) == 0 && sizeof(XTPOptCombOrderInfo::order_xtp_id) == 8);
static_assert(offsetof(XTPOptCombOrderInfo, order_client_id) == 8 && sizeof(XTPOptCombOrderInfo::order_client_id) == 4);
static_assert(offsetof(XTPOptCombOrderInfo, order_cancel_client_id) == 12 && sizeof(XTPOptCombOrderInfo::order_cancel_client_id) == 4);
static_assert(offsetof(XTPOptCombOrderInfo, order_cancel_xtp_id) == 16 && sizeof(XTPOptCombOrderInfo::order_cancel_xtp_id) == 8);
static_assert(offsetof(XTPOptCombOrderInfo, market) == 24 && sizeof(XTPOptCombOrderInfo::market) == 4);
static_assert(offsetof(XTPOptCombOrderInfo, quantity) == 32 && sizeof(XTPOptCombOrderInfo::quantity) == 8);
static_assert(offsetof(XTPOptCombOrderInfo, side) == 40 && sizeof(XTPOptCombOrderInfo::side) == 1);
static_assert(offsetof(XTPOptCombOrderInfo, business_type) == 44 && sizeof(XTPOptCombOrderInfo::business_type) == 4);
static_assert(offsetof(XTPOptCombOrderInfo, qty_traded) == 48 && sizeof(XTPOptCombOrderInfo::qty_traded) == 8);
static_assert(offsetof(XTPOptCombOrderInfo, qty_left) == 56 && sizeof(XTPOptCombOrderInfo::qty_left) == 8);
static_assert(offsetof(XTPOptCombOrderInfo, insert_time) == 64 && sizeof(XTPOptCombOrderInfo::insert_time) == 8);
static_assert(offsetof(XTPOptCombOrderInfo, update_time) == 72 && sizeof(XTPOptCombOrderInfo::update_time) == 8);
static_assert(offsetof(XTPOptCombOrderInfo, cancel_time) == 80 && sizeof(XTPOptCombOrderInfo::cancel_time) == 8);
static_assert(offsetof(XTPOptCombOrderInfo, trade_amount) == 88 && sizeof(XTPOptCombOrderInfo::trade_amount) == 8);
static_assert(offsetof(XTPOptCombOrderInfo, order_local_id) == 96 && sizeof(XTPOptCombOrderInfo::order_local_id) == 11);
static_assert(offsetof(XTPOptCombOrderInfo, order_status) == 108 && sizeof(XTPOptCombOrderInfo::order_status) == 4);
static_assert(offsetof(XTPOptCombOrderInfo, order_submit_status) == 112 && sizeof(XTPOptCombOrderInfo::order_submit_status) == 4);
static_assert(offsetof(XTPOptCombOrderInfo, order_type) == 116 && sizeof(XTPOptCombOrderInfo::order_type) == 1);
static_assert(offsetof(XTPOptCombOrderInfo, opt_comb_info) == 120 && sizeof(XTPOptCombOrderInfo::opt_comb_info) == 160);
static_assert(sizeof(XTPOptCombOrderInfoEx) == 448 && alignof(XTPOptCombOrderInfoEx) == 8);
static_assert(offsetof(XTPOptCombOrderInfoEx, order_xtp_id) == 0 && sizeof(XTPOptCombOrderInfoEx::order_xtp_id) == 8);
static_assert(offsetof(XTPOptCombOrderInfoEx, order_client_id) == 8 && sizeof(XTPOptCombOrderInfoEx::order_client_id) == 4);
static_assert(offsetof(XTPOptCombOrderInfoEx, order_cancel_client_id) == 12 && sizeof(XTPOptCombOrderInfoEx::order_cancel_client_id) == 4);
static_assert(offsetof(XTPOptCombOrderInfoEx, order_cancel_xtp_id) == 16 && sizeof(XTPOptCombOrderInfoEx::order_cancel_xtp_id) == 8);
static_assert(offsetof(XTPOptCombOrderInfoEx, market) == 24 && sizeof(XTPOptCombOrderInfoEx::market) == 4);
static_assert(offsetof(XTPOptCombOrderInfoEx, quantity) == 32 && sizeof(XTPOptCombOrderInfoEx::quantity) == 8);
static_assert(offsetof(XTPOptCombOrderInfoEx, side) == 40 && sizeof(XTPOptCombOrderInfoEx::side) == 1);
static_assert(offsetof(XTPOptCombOrderInfoEx, business_type) == 44 && sizeof(XTPOptCombOrderInfoEx::business_type) == 4);
static_assert(offsetof(XTPOptCombOrderInfoEx, qty_traded) == 48 && sizeof(XTPOptCombOrderInfoEx::qty_traded) == 8);
static_assert(offsetof(XTPOptCombOrderInfoEx, qty_left) == 56 && sizeof(XTPOptCombOrderInfoEx::qty_left) == 8);
static_assert(offsetof(XTPOptCombOrderInfoEx, insert_time) == 64 && sizeof(XTPOptCombOrderInfoEx::insert_time) == 8);
static_assert(offsetof(XTPOptCombOrderInfoEx, update_time) == 72 && sizeof(XTPOptCombOrderInfoEx::update_time) == 8);
static_assert(offsetof(XTPOptCombOrderInfoEx, cancel_time) == 80 && sizeof(XTPOptCombOrderInfoEx::cancel_time) == 8);
static_assert(offsetof(XTPOptCombOrderInfoEx, trade_amount) == 88 && sizeof(XTPOptCombOrderInfoEx::trade_amount) == 8);
static_assert(offsetof(XTPOptCombOrderInfoEx, order_local_id) == 96 && sizeof(XTPOptCombOrderInfoEx::order_local_id) == 11);
static_assert(offsetof(XTPOptCombOrderInfoEx, order_status) == 108 && sizeof(XTPOptCombOrderInfoEx::order_status) == 4);
static_assert(offsetof(XTPOptCombOrderInfoEx, order_submit_status) == 112 && sizeof(XTPOptCombOrderInfoEx::order_submit_status) == 4);
static_assert(offsetof(XTPOptCombOrderInfoEx, order_type) == 116 && sizeof(XTPOptCombOrderInfoEx::order_type) == 1);
static_assert(offsetof(XTPOptCombOrderInfoEx, opt_comb_info) == 120 && sizeof(XTPOptCombOrderInfoEx::opt_comb_info) == 160);
static_assert(offsetof(XTPOptCombOrderInfoEx, order_exch_id) == 280 && sizeof(XTPOptCombOrderInfoEx::order_exch_id) == 17);
static_assert(offsetof(XTPOptCombOrderInfoEx, order_err_t) == 300 && sizeof(XTPOptCombOrderInfoEx::order_err_t) == 128);
static_assert(offsetof(XTPOptCombOrderInfoEx, unknown) == 432 && sizeof(XTPOptCombOrderInfoEx::unknown) == 16);
static_assert(sizeof(XTPOptCombTradeReport) == 272 && alignof(XTPOptCombTradeReport) == 8);
static_assert(offsetof(XTPOptCombTradeReport, order_xtp_id) == 0 && sizeof(XTPOptCombTradeReport::order_xtp_id) == 8);
static_assert(offsetof(XTPOptCombTradeReport, order_client_id) == 8 && sizeof(XTPOptCombTradeReport::order_client_id) == 4);
static_assert(offsetof(XTPOptCombTradeReport, market) == 12 && sizeof(XTPOptCombTradeReport::market) == 4);
static_assert(offsetof(XTPOptCombTradeReport, local_order_id) == 16 && sizeof(XTPOptCombTradeReport::local_order_id) == 8);
static_assert(offsetof(XTPOptCombTradeReport, exec_id) == 24 && sizeof(XTPOptCombTradeReport::exec_id) == 18);
static_assert(offsetof(XTPOptCombTradeReport, quantity) == 48 && sizeof(XTPOptCombTradeReport::quantity) == 8);
static_assert(offsetof(XTPOptCombTradeReport, trade_time) == 56 && sizeof(XTPOptCombTradeReport::trade_time) == 8);
static_assert(offsetof(XTPOptCombTradeReport, trade_amount) == 64 && sizeof(XTPOptCombTradeReport::trade_amount) == 8);
static_assert(offsetof(XTPOptCombTradeReport, report_index) == 72 && sizeof(XTPOptCombTradeReport::report_index) == 8);
static_assert(offsetof(XTPOptCombTradeReport, order_exch_id) == 80 && sizeof(XTPOptCombTradeReport::order_exch_id) == 17);
static_assert(offsetof(XTPOptCombTradeReport, trade_type) == 97 && sizeof(XTPOptCombTradeReport::trade_type) == 1);
static_assert(offsetof(XTPOptCombTradeReport, side) == 98 && sizeof(XTPOptCombTradeReport::side) == 1);
static_assert(offsetof(XTPOptCombTradeReport, business_type) == 100 && sizeof(XTPOptCombTradeReport::business_type) == 4);
static_assert(offsetof(XTPOptCombTradeReport, branch_pbu) == 104 && sizeof(XTPOptCombTradeReport::branch_pbu) == 7);
static_assert(offsetof(XTPOptCombTradeReport, opt_comb_info) == 112 && sizeof(XTPOptCombTradeReport::opt_comb_info) == 160);
static_assert(sizeof(XTPQueryOptCombOrderReq) == 40 && alignof(XTPQueryOptCombOrderReq) == 8);
static_assert(offsetof(XTPQueryOptCombOrderReq, comb_num) == 0 && sizeof(XTPQueryOptCombOrderReq::comb_num) == 18);
static_assert(offsetof(XTPQueryOptCombOrderReq, begin_time) == 24 && sizeof(XTPQueryOptCombOrderReq::begin_time) == 8);
static_assert(offsetof(XTPQueryOptCombOrderReq, end_time) == 32 && sizeof(XTPQueryOptCombOrderReq::end_time) == 8);
static_assert(sizeof(XTPQueryOptCombOrderByPageReq) == 24 && alignof(XTPQueryOptCombOrderByPageReq) == 8);
static_assert(offsetof(XTPQueryOptCombOrderByPageReq, req_count) == 0 && sizeof(XTPQueryOptCombOrderByPageReq::req_count) == 8);
static_assert(offsetof(XTPQueryOptCombOrderByPageReq, reference) == 8 && sizeof(XTPQueryOptCombOrderByPageReq::reference) == 8);
static_assert(offsetof(XTPQueryOptCombOrderByPageReq, reserved) == 16 && sizeof(XTPQueryOptCombOrderByPageReq::reserved) == 8);
static_assert(sizeof(XTPQueryOptCombReportByExecIdReq) == 32 && alignof(XTPQueryOptCombReportByExecIdReq) == 8);
static_assert(offsetof(XTPQueryOptCombReportByExecIdReq, order_xtp_id) == 0 && sizeof(XTPQueryOptCombReportByExecIdReq::order_xtp_id) == 8);
static_assert(offsetof(XTPQueryOptCombReportByExecIdReq, exec_id) == 8 && sizeof(XTPQueryOptCombReportByExecIdReq::exec_id) == 18);
static_assert(sizeof(XTPQueryOptCombTraderReq) == 40 && alignof(XTPQueryOptCombTraderReq) == 8);
static_assert(offsetof(XTPQueryOptCombTraderReq, comb_num) == 0 && sizeof(XTPQueryOptCombTraderReq::comb_num) == 18);
static_assert(offsetof(XTPQueryOptCombTraderReq, begin_time) == 24 && sizeof(XTPQueryOptCombTraderReq::begin_time) == 8);
static_assert(offsetof(XTPQueryOptCombTraderReq, end_time) == 32 && sizeof(XTPQueryOptCombTraderReq::end_time) == 8);
static_assert(sizeof(XTPQueryOptCombTraderByPageReq) == 24 && alignof(XTPQueryOptCombTraderByPageReq) == 8);
static_assert(offsetof(XTPQueryOptCombTraderByPageReq, req_count) == 0 && sizeof(XTPQueryOptCombTraderByPageReq::req_count) == 8);
static_assert(offsetof(XTPQueryOptCombTraderByPageReq, reference) == 8 && sizeof(XTPQueryOptCombTraderByPageReq::reference) == 8);
static_assert(offsetof(XTPQueryOptCombTraderByPageReq, reserved) == 16 && sizeof(XTPQueryOptCombTraderByPageReq::reserved) == 8);
static_assert(sizeof(XTPQueryStructuredFundInfoReq) == 20 && alignof(XTPQueryStructuredFundInfoReq) == 4);
static_assert(offsetof(XTPQueryStructuredFundInfoReq, exchange_id) == 0 && sizeof(XTPQueryStructuredFundInfoReq::exchange_id) == 4);
static_assert(offsetof(XTPQueryStructuredFundInfoReq, sf_ticker) == 4 && sizeof(XTPQueryStructuredFundInfoReq::sf_ticker) == 16);
static_assert(sizeof(XTPStructuredFundInfo) == 192 && alignof(XTPStructuredFundInfo) == 8);
static_assert(offsetof(XTPStructuredFundInfo, exchange_id) == 0 && sizeof(XTPStructuredFundInfo::exchange_id) == 4);
static_assert(offsetof(XTPStructuredFundInfo, sf_ticker) == 4 && sizeof(XTPStructuredFundInfo::sf_ticker) == 16);
static_assert(offsetof(XTPStructuredFundInfo, sf_ticker_name) == 20 && sizeof(XTPStructuredFundInfo::sf_ticker_name) == 64);
static_assert(offsetof(XTPStructuredFundInfo, ticker) == 84 && sizeof(XTPStructuredFundInfo::ticker) == 16);
static_assert(offsetof(XTPStructuredFundInfo, ticker_name) == 100 && sizeof(XTPStructuredFundInfo::ticker_name) == 64);
static_assert(offsetof(XTPStructuredFundInfo, split_merge_status) == 164 && sizeof(XTPStructuredFundInfo::split_merge_status) == 4);
static_assert(offsetof(XTPStructuredFundInfo, ratio) == 168 && sizeof(XTPStructuredFundInfo::ratio) == 4);
static_assert(offsetof(XTPStructuredFundInfo, min_split_qty) == 172 && sizeof(XTPStructuredFundInfo::min_split_qty) == 4);
static_assert(offsetof(XTPStructuredFundInfo, min_merge_qty) == 176 && sizeof(XTPStructuredFundInfo::min_merge_qty) == 4);
static_assert(offsetof(XTPStructuredFundInfo, net_price) == 184 && sizeof(XTPStructuredFundInfo::net_price) == 8);
static_assert(sizeof(XTPQueryETFBaseReq) == 20 && alignof(XTPQueryETFBaseReq) == 4);
static_assert(offsetof(XTPQueryETFBaseReq, market) == 0 && sizeof(XTPQueryETFBaseReq::market) == 4);
static_assert(offsetof(XTPQueryETFBaseReq, ticker) == 4 && sizeof(XTPQueryETFBaseReq::ticker) == 16);
static_assert(sizeof(XTPQueryETFBaseRsp) == 88 && alignof(XTPQueryETFBaseRsp) == 8);
static_assert(offsetof(XTPQueryETFBaseRsp, market) == 0 && sizeof(XTPQueryETFBaseRsp::market) == 4);
static_assert(offsetof(XTPQueryETFBaseRsp, etf) == 4 && sizeof(XTPQueryETFBaseRsp::etf) == 16);
static_assert(offsetof(XTPQueryETFBaseRsp, subscribe_redemption_ticker) == 20 &&
              sizeof(XTPQueryETFBaseRsp::subscribe_redemption_ticker) == 16);
static_assert(offsetof(XTPQueryETFBaseRsp, unit) == 36 && sizeof(XTPQueryETFBaseRsp::unit) == 4);
static_assert(offsetof(XTPQueryETFBaseRsp, subscribe_status) == 40 && sizeof(XTPQueryETFBaseRsp::subscribe_status) == 4);
static_assert(offsetof(XTPQueryETFBaseRsp, redemption_status) == 44 && sizeof(XTPQueryETFBaseRsp::redemption_status) == 4);
static_assert(offsetof(XTPQueryETFBaseRsp, max_cash_ratio) == 48 && sizeof(XTPQueryETFBaseRsp::max_cash_ratio) == 8);
static_assert(offsetof(XTPQueryETFBaseRsp, estimate_amount) == 56 && sizeof(XTPQueryETFBaseRsp::estimate_amount) == 8);
static_assert(offsetof(XTPQueryETFBaseRsp, cash_component) == 64 && sizeof(XTPQueryETFBaseRsp::cash_component) == 8);
static_assert(offsetof(XTPQueryETFBaseRsp, net_value) == 72 && sizeof(XTPQueryETFBaseRsp::net_value) == 8);
static_assert(offsetof(XTPQueryETFBaseRsp, total_amount) == 80 && sizeof(XTPQueryETFBaseRsp::total_amount) == 8);
static_assert(sizeof(XTPQueryETFComponentReq) == 20 && alignof(XTPQueryETFComponentReq) == 4);
static_assert(offsetof(XTPQueryETFComponentReq, market) == 0 && sizeof(XTPQueryETFComponentReq::market) == 4);
static_assert(offsetof(XTPQueryETFComponentReq, ticker) == 4 && sizeof(XTPQueryETFComponentReq::ticker) == 16);
static_assert(sizeof(XTPQueryETFComponentRspV1) == 136 && alignof(XTPQueryETFComponentRspV1) == 8);
static_assert(offsetof(XTPQueryETFComponentRspV1, market) == 0 && sizeof(XTPQueryETFComponentRspV1::market) == 4);
static_assert(offsetof(XTPQueryETFComponentRspV1, ticker) == 4 && sizeof(XTPQueryETFComponentRspV1::ticker) == 16);
static_assert(offsetof(XTPQueryETFComponentRspV1, component_ticker) == 20 && sizeof(XTPQueryETFComponentRspV1::component_ticker) == 16);
static_assert(offsetof(XTPQueryETFComponentRspV1, component_name) == 36 && sizeof(XTPQueryETFComponentRspV1::component_name) == 64);
static_assert(offsetof(XTPQueryETFComponentRspV1, quantity) == 104 && sizeof(XTPQueryETFComponentRspV1::quantity) == 8);
static_assert(offsetof(XTPQueryETFComponentRspV1, component_market) == 112 && sizeof(XTPQueryETFComponentRspV1::component_market) == 4);
static_assert(offsetof(XTPQueryETFComponentRspV1, replace_type) == 116 && sizeof(XTPQueryETFComponentRspV1::replace_type) == 4);
static_assert(offsetof(XTPQueryETFComponentRspV1, premium_ratio) == 120 && sizeof(XTPQueryETFComponentRspV1::premium_ratio) == 8);
static_assert(offsetof(XTPQueryETFComponentRspV1, amount) == 128 && sizeof(XTPQueryETFComponentRspV1::amount) == 8);
static_assert(sizeof(XTPQueryETFComponentRsp) == 168 && alignof(XTPQueryETFComponentRsp) == 8);
static_assert(offsetof(XTPQueryETFComponentRsp, market) == 0 && sizeof(XTPQueryETFComponentRsp::market) == 4);
static_assert(offsetof(XTPQueryETFComponentRsp, ticker) == 4 && sizeof(XTPQueryETFComponentRsp::ticker) == 16);
static_assert(offsetof(XTPQueryETFComponentRsp, component_ticker) == 20 && sizeof(XTPQueryETFComponentRsp::component_ticker) == 16);
static_assert(offsetof(XTPQueryETFComponentRsp, component_name) == 36 && sizeof(XTPQueryETFComponentRsp::component_name) == 64);
static_assert(offsetof(XTPQueryETFComponentRsp, quantity) == 104 && sizeof(XTPQueryETFComponentRsp::quantity) == 8);
static_assert(offsetof(XTPQueryETFComponentRsp, component_market) == 112 && sizeof(XTPQueryETFComponentRsp::component_market) == 4);
static_assert(offsetof(XTPQueryETFComponentRsp, replace_type) == 116 && sizeof(XTPQueryETFComponentRsp::replace_type) == 4);
static_assert(offsetof(XTPQueryETFComponentRsp, premium_ratio) == 120 && sizeof(XTPQueryETFComponentRsp::premium_ratio) == 8);
static_assert(offsetof(XTPQueryETFComponentRsp, amount) == 128 && sizeof(XTPQueryETFComponentRsp::amount) == 8);
static_assert(offsetof(XTPQueryETFComponentRsp, creation_premium_ratio) == 136 &&
              sizeof(XTPQueryETFComponentRsp::creation_premium_ratio) == 8);
static_assert(offsetof(XTPQueryETFComponentRsp, redemption_discount_ratio) == 144 &&
              sizeof(XTPQueryETFComponentRsp::redemption_discount_ratio) == 8);
static_assert(offsetof(XTPQueryETFComponentRsp, creation_amount) == 152 && sizeof(XTPQueryETFComponentRsp::creation_amount) == 8);
static_assert(offsetof(XTPQueryETFComponentRsp, redemption_amount) == 160 && sizeof(XTPQueryETFComponentRsp::redemption_amount) == 8);
static_assert(sizeof(XTPQueryBondSwapStockReq) == 20 && alignof(XTPQueryBondSwapStockReq) == 4);
static_assert(offsetof(XTPQueryBondSwapStockReq, market) == 0 && sizeof(XTPQueryBondSwapStockReq::market) == 4);
static_assert(offsetof(XTPQueryBondSwapStockReq, ticker) == 4 && sizeof(XTPQueryBondSwapStockReq::ticker) == 16);
static_assert(sizeof(XTPQueryBondSwapStockRsp) == 72 && alignof(XTPQueryBondSwapStockRsp) == 8);
static_assert(offsetof(XTPQueryBondSwapStockRsp, market) == 0 && sizeof(XTPQueryBondSwapStockRsp::market) == 4);
static_assert(offsetof(XTPQueryBondSwapStockRsp, ticker) == 4 && sizeof(XTPQueryBondSwapStockRsp::ticker) == 16);
static_assert(offsetof(XTPQueryBondSwapStockRsp, underlying_ticker) == 20 && sizeof(XTPQueryBondSwapStockRsp::underlying_ticker) == 16);
static_assert(offsetof(XTPQueryBondSwapStockRsp, unit) == 36 && sizeof(XTPQueryBondSwapStockRsp::unit) == 4);
static_assert(offsetof(XTPQueryBondSwapStockRsp, qty_min) == 40 && sizeof(XTPQueryBondSwapStockRsp::qty_min) == 8);
static_assert(offsetof(XTPQueryBondSwapStockRsp, qty_max) == 48 && sizeof(XTPQueryBondSwapStockRsp::qty_max) == 8);
static_assert(offsetof(XTPQueryBondSwapStockRsp, swap_price) == 56 && sizeof(XTPQueryBondSwapStockRsp::swap_price) == 8);
static_assert(offsetof(XTPQueryBondSwapStockRsp, swap_flag) == 64 && sizeof(XTPQueryBondSwapStockRsp::swap_flag) == 4);
static_assert(sizeof(XTPQueryIPOTickerRsp) == 104 && alignof(XTPQueryIPOTickerRsp) == 8);
static_assert(offsetof(XTPQueryIPOTickerRsp, market) == 0 && sizeof(XTPQueryIPOTickerRsp::market) == 4);
static_assert(offsetof(XTPQueryIPOTickerRsp, ticker) == 4 && sizeof(XTPQueryIPOTickerRsp::ticker) == 16);
static_assert(offsetof(XTPQueryIPOTickerRsp, ticker_name) == 20 && sizeof(XTPQueryIPOTickerRsp::ticker_name) == 64);
static_assert(offsetof(XTPQueryIPOTickerRsp, ticker_type) == 84 && sizeof(XTPQueryIPOTickerRsp::ticker_type) == 4);
static_assert(offsetof(XTPQueryIPOTickerRsp, price) == 88 && sizeof(XTPQueryIPOTickerRsp::price) == 8);
static_assert(offsetof(XTPQueryIPOTickerRsp, unit) == 96 && sizeof(XTPQueryIPOTickerRsp::unit) == 4);
static_assert(offsetof(XTPQueryIPOTickerRsp, qty_upper_limit) == 100 && sizeof(XTPQueryIPOTickerRsp::qty_upper_limit) == 4);
static_assert(sizeof(XTPQueryIPOQuotaRspV1) == 8 && alignof(XTPQueryIPOQuotaRspV1) == 4);
static_assert(offsetof(XTPQueryIPOQuotaRspV1, market) == 0 && sizeof(XTPQueryIPOQuotaRspV1::market) == 4);
static_assert(offsetof(XTPQueryIPOQuotaRspV1, quantity) == 4 && sizeof(XTPQueryIPOQuotaRspV1::quantity) == 4);
static_assert(sizeof(XTPQueryIPOQuotaRsp) == 16 && alignof(XTPQueryIPOQuotaRsp) == 4);
static_assert(offsetof(XTPQueryIPOQuotaRsp, market) == 0 && sizeof(XTPQueryIPOQuotaRsp::market) == 4);
static_assert(offsetof(XTPQueryIPOQuotaRsp, quantity) == 4 && sizeof(XTPQueryIPOQuotaRsp::quantity) == 4);
static_assert(offsetof(XTPQueryIPOQuotaRsp, tech_quantity) == 8 && sizeof(XTPQueryIPOQuotaRsp::tech_quantity) == 4);
static_assert(offsetof(XTPQueryIPOQuotaRsp, unused) == 12 && sizeof(XTPQueryIPOQuotaRsp::unused) == 4);
static_assert(sizeof(XTPSpecificTickerStruct) == 20 && alignof(XTPSpecificTickerStruct) == 4);
static_assert(offsetof(XTPSpecificTickerStruct, exchange_id) == 0 && sizeof(XTPSpecificTickerStruct::exchange_id) == 4);
static_assert(offsetof(XTPSpecificTickerStruct, ticker) == 4 && sizeof(XTPSpecificTickerStruct::ticker) == 16);
static_assert(sizeof(XTPMarketDataStockExData) == 224 && alignof(XTPMarketDataStockExData) == 8);
static_assert(offsetof(XTPMarketDataStockExData, total_bid_qty) == 0 && sizeof(XTPMarketDataStockExData::total_bid_qty) == 8);
static_assert(offsetof(XTPMarketDataStockExData, total_ask_qty) == 8 && sizeof(XTPMarketDataStockExData::total_ask_qty) == 8);
static_assert(offsetof(XTPMarketDataStockExData, ma_bid_price) == 16 && sizeof(XTPMarketDataStockExData::ma_bid_price) == 8);
static_assert(offsetof(XTPMarketDataStockExData, ma_ask_price) == 24 && sizeof(XTPMarketDataStockExData::ma_ask_price) == 8);
static_assert(offsetof(XTPMarketDataStockExData, ma_bond_bid_price) == 32 && sizeof(XTPMarketDataStockExData::ma_bond_bid_price) == 8);
static_assert(offsetof(XTPMarketDataStockExData, ma_bond_ask_price) == 40 && sizeof(XTPMarketDataStockExData::ma_bond_ask_price) == 8);
static_assert(offsetof(XTPMarketDataStockExData, yield_to_maturity) == 48 && sizeof(XTPMarketDataStockExData::yield_to_maturity) == 8);
static_assert(offsetof(XTPMarketDataStockExData, iopv) == 56 && sizeof(XTPMarketDataStockExData::iopv) == 8);
static_assert(offsetof(XTPMarketDataStockExData, etf_buy_count) == 64 && sizeof(XTPMarketDataStockExData::etf_buy_count) == 4);
static_assert(offsetof(XTPMarketDataStockExData, etf_sell_count) == 68 && sizeof(XTPMarketDataStockExData::etf_sell_count) == 4);
static_assert(offsetof(XTPMarketDataStockExData, etf_buy_qty) == 72 && sizeof(XTPMarketDataStockExData::etf_buy_qty) == 8);
static_assert(offsetof(XTPMarketDataStockExData, etf_buy_money) == 80 && sizeof(XTPMarketDataStockExData::etf_buy_money) == 8);
static_assert(offsetof(XTPMarketDataStockExData, etf_sell_qty) == 88 && sizeof(XTPMarketDataStockExData::etf_sell_qty) == 8);
static_assert(offsetof(XTPMarketDataStockExData, etf_sell_money) == 96 && sizeof(XTPMarketDataStockExData::etf_sell_money) == 8);
static_assert(offsetof(XTPMarketDataStockExData, total_warrant_exec_qty) == 104 &&
              sizeof(XTPMarketDataStockExData::total_warrant_exec_qty) == 8);
static_assert(offsetof(XTPMarketDataStockExData, warrant_lower_price) == 112 && sizeof(XTPMarketDataStockExData::warrant_lower_price) == 8);
static_assert(offsetof(XTPMarketDataStockExData, warrant_upper_price) == 120 && sizeof(XTPMarketDataStockExData::warrant_upper_price) == 8);
static_assert(offsetof(XTPMarketDataStockExData, cancel_buy_count) == 128 && sizeof(XTPMarketDataStockExData::cancel_buy_count) == 4);
static_assert(offsetof(XTPMarketDataStockExData, cancel_sell_count) == 132 && sizeof(XTPMarketDataStockExData::cancel_sell_count) == 4);
static_assert(offsetof(XTPMarketDataStockExData, cancel_buy_qty) == 136 && sizeof(XTPMarketDataStockExData::cancel_buy_qty) == 8);
static_assert(offsetof(XTPMarketDataStockExData, cancel_sell_qty) == 144 && sizeof(XTPMarketDataStockExData::cancel_sell_qty) == 8);
static_assert(offsetof(XTPMarketDataStockExData, cancel_buy_money) == 152 && sizeof(XTPMarketDataStockExData::cancel_buy_money) == 8);
static_assert(offsetof(XTPMarketDataStockExData, cancel_sell_money) == 160 && sizeof(XTPMarketDataStockExData::cancel_sell_money) == 8);
static_assert(offsetof(XTPMarketDataStockExData, total_buy_count) == 168 && sizeof(XTPMarketDataStockExData::total_buy_count) == 8);
static_assert(offsetof(XTPMarketDataStockExData, total_sell_count) == 176 && sizeof(XTPMarketDataStockExData::total_sell_count) == 8);
static_assert(offsetof(XTPMarketDataStockExData, duration_after_buy) == 184 && sizeof(XTPMarketDataStockExData::duration_after_buy) == 4);
static_assert(offsetof(XTPMarketDataStockExData, duration_after_sell) == 188 && sizeof(XTPMarketDataStockExData::duration_after_sell) == 4);
static_assert(offsetof(XTPMarketDataStockExData, num_bid_orders) == 192 && sizeof(XTPMarketDataStockExData::num_bid_orders) == 4);
static_assert(offsetof(XTPMarketDataStockExData, num_ask_orders) == 196 && sizeof(XTPMarketDataStockExData::num_ask_orders) == 4);
static_assert(offsetof(XTPMarketDataStockExData, pre_iopv) == 200 && sizeof(XTPMarketDataStockExData::pre_iopv) == 8);
static_assert(offsetof(XTPMarketDataStockExData, r1) == 208 && sizeof(XTPMarketDataStockExData::r1) == 8);
static_assert(offsetof(XTPMarketDataStockExData, r2) == 216 && sizeof(XTPMarketDataStockExData::r2) == 8);
static_assert(sizeof(XTPMarketDataBondExData) == 208 && alignof(XTPMarketDataBondExData) == 8);
static_assert(offsetof(XTPMarketDataBondExData, total_bid_qty) == 0 && sizeof(XTPMarketDataBondExData::total_bid_qty) == 8);
static_assert(offsetof(XTPMarketDataBondExData, total_ask_qty) == 8 && sizeof(XTPMarketDataBondExData::total_ask_qty) == 8);
static_assert(offsetof(XTPMarketDataBondExData, ma_bid_price) == 16 && sizeof(XTPMarketDataBondExData::ma_bid_price) == 8);
static_assert(offsetof(XTPMarketDataBondExData, ma_ask_price) == 24 && sizeof(XTPMarketDataBondExData::ma_ask_price) == 8);
static_assert(offsetof(XTPMarketDataBondExData, ma_bond_bid_price) == 32 && sizeof(XTPMarketDataBondExData::ma_bond_bid_price) == 8);
static_assert(offsetof(XTPMarketDataBondExData, ma_bond_ask_price) == 40 && sizeof(XTPMarketDataBondExData::ma_bond_ask_price) == 8);
static_assert(offsetof(XTPMarketDataBondExData, yield_to_maturity) == 48 && sizeof(XTPMarketDataBondExData::yield_to_maturity) == 8);
static_assert(offsetof(XTPMarketDataBondExData, match_lastpx) == 56 && sizeof(XTPMarketDataBondExData::match_lastpx) == 8);
static_assert(offsetof(XTPMarketDataBondExData, ma_bond_price) == 64 && sizeof(XTPMarketDataBondExData::ma_bond_price) == 8);
static_assert(offsetof(XTPMarketDataBondExData, match_qty) == 72 && sizeof(XTPMarketDataBondExData::match_qty) == 8);
static_assert(offsetof(XTPMarketDataBondExData, match_turnover) == 80 && sizeof(XTPMarketDataBondExData::match_turnover) == 8);
static_assert(offsetof(XTPMarketDataBondExData, r4) == 88 && sizeof(XTPMarketDataBondExData::r4) == 8);
static_assert(offsetof(XTPMarketDataBondExData, r5) == 96 && sizeof(XTPMarketDataBondExData::r5) == 8);
static_assert(offsetof(XTPMarketDataBondExData, r6) == 104 && sizeof(XTPMarketDataBondExData::r6) == 8);
static_assert(offsetof(XTPMarketDataBondExData, r7) == 112 && sizeof(XTPMarketDataBondExData::r7) == 8);
static_assert(offsetof(XTPMarketDataBondExData, r8) == 120 && sizeof(XTPMarketDataBondExData::r8) == 8);
static_assert(offsetof(XTPMarketDataBondExData, cancel_buy_count) == 128 && sizeof(XTPMarketDataBondExData::cancel_buy_count) == 4);
static_assert(offsetof(XTPMarketDataBondExData, cancel_sell_count) == 132 && sizeof(XTPMarketDataBondExData::cancel_sell_count) == 4);
static_assert(offsetof(XTPMarketDataBondExData, cancel_buy_qty) == 136 && sizeof(XTPMarketDataBondExData::cancel_buy_qty) == 8);
static_assert(offsetof(XTPMarketDataBondExData, cancel_sell_qty) == 144 && sizeof(XTPMarketDataBondExData::cancel_sell_qty) == 8);
static_assert(offsetof(XTPMarketDataBondExData, cancel_buy_money) == 152 && sizeof(XTPMarketDataBondExData::cancel_buy_money) == 8);
static_assert(offsetof(XTPMarketDataBondExData, cancel_sell_money) == 160 && sizeof(XTPMarketDataBondExData::cancel_sell_money) == 8);
static_assert(offsetof(XTPMarketDataBondExData, total_buy_count) == 168 && sizeof(XTPMarketDataBondExData::total_buy_count) == 8);
static_assert(offsetof(XTPMarketDataBondExData, total_sell_count) == 176 && sizeof(XTPMarketDataBondExData::total_sell_count) == 8);
static_assert(offsetof(XTPMarketDataBondExData, duration_after_buy) == 184 && sizeof(XTPMarketDataBondExData::duration_after_buy) == 4);
static_assert(offsetof(XTPMarketDataBondExData, duration_after_sell) == 188 && sizeof(XTPMarketDataBondExData::duration_after_sell) == 4);
static_assert(offsetof(XTPMarketDataBondExData, num_bid_orders) == 192 && sizeof(XTPMarketDataBondExData::num_bid_orders) == 4);
static_assert(offsetof(XTPMarketDataBondExData, num_ask_orders) == 196 && sizeof(XTPMarketDataBondExData::num_ask_orders) == 4);
static_assert(offsetof(XTPMarketDataBondExData, instrument_status) == 200 && sizeof(XTPMarketDataBondExData::instrument_status) == 8);
static_assert(sizeof(XTPMarketDataOptionExData) == 24 && alignof(XTPMarketDataOptionExData) == 8);
static_assert(offsetof(XTPMarketDataOptionExData, auction_price) == 0 && sizeof(XTPMarketDataOptionExData::auction_price) == 8);
static_assert(offsetof(XTPMarketDataOptionExData, auction_qty) == 8 && sizeof(XTPMarketDataOptionExData::auction_qty) == 8);
static_assert(offsetof(XTPMarketDataOptionExData, last_enquiry_time) == 16 && sizeof(XTPMarketDataOptionExData::last_enquiry_time) == 8);
static_assert(sizeof(XTPMarketDataStruct) == 736 && alignof(XTPMarketDataStruct) == 8);
static_assert(offsetof(XTPMarketDataStruct, exchange_id) == 0 && sizeof(XTPMarketDataStruct::exchange_id) == 4);
static_assert(offsetof(XTPMarketDataStruct, ticker) == 4 && sizeof(XTPMarketDataStruct::ticker) == 16);
static_assert(offsetof(XTPMarketDataStruct, last_price) == 24 && sizeof(XTPMarketDataStruct::last_price) == 8);
static_assert(offsetof(XTPMarketDataStruct, pre_close_price) == 32 && sizeof(XTPMarketDataStruct::pre_close_price) == 8);
static_assert(offsetof(XTPMarketDataStruct, open_price) == 40 && sizeof(XTPMarketDataStruct::open_price) == 8);
static_assert(offsetof(XTPMarketDataStruct, high_price) == 48 && sizeof(XTPMarketDataStruct::high_price) == 8);
static_assert(offsetof(XTPMarketDataStruct, low_price) == 56 && sizeof(XTPMarketDataStruct::low_price) == 8);
static_assert(offsetof(XTPMarketDataStruct, close_price) == 64 && sizeof(XTPMarketDataStruct::close_price) == 8);
static_assert(offsetof(XTPMarketDataStruct, pre_total_long_positon) == 72 && sizeof(XTPMarketDataStruct::pre_total_long_positon) == 8);
static_assert(offsetof(XTPMarketDataStruct, total_long_positon) == 80 && sizeof(XTPMarketDataStruct::total_long_positon) == 8);
static_assert(offsetof(XTPMarketDataStruct, pre_settl_price) == 88 && sizeof(XTPMarketDataStruct::pre_settl_price) == 8);
static_assert(offsetof(XTPMarketDataStruct, settl_price) == 96 && sizeof(XTPMarketDataStruct::settl_price) == 8);
static_assert(offsetof(XTPMarketDataStruct, upper_limit_price) == 104 && sizeof(XTPMarketDataStruct::upper_limit_price) == 8);
static_assert(offsetof(XTPMarketDataStruct, lower_limit_price) == 112 && sizeof(XTPMarketDataStruct::lower_limit_price) == 8);
static_assert(offsetof(XTPMarketDataStruct, pre_delta) == 120 && sizeof(XTPMarketDataStruct::pre_delta) == 8);
static_assert(offsetof(XTPMarketDataStruct, curr_delta) == 128 && sizeof(XTPMarketDataStruct::curr_delta) == 8);
static_assert(offsetof(XTPMarketDataStruct, data_time) == 136 && sizeof(XTPMarketDataStruct::data_time) == 8);
static_assert(offsetof(XTPMarketDataStruct, qty) == 144 && sizeof(XTPMarketDataStruct::qty) == 8);
static_assert(offsetof(XTPMarketDataStruct, turnover) == 152 && sizeof(XTPMarketDataStruct::turnover) == 8);
static_assert(offsetof(XTPMarketDataStruct, avg_price) == 160 && sizeof(XTPMarketDataStruct::avg_price) == 8);
static_assert(offsetof(XTPMarketDataStruct, bid) == 168 && sizeof(XTPMarketDataStruct::bid) == 80);
static_assert(offsetof(XTPMarketDataStruct, ask) == 248 && sizeof(XTPMarketDataStruct::ask) == 80);
static_assert(offsetof(XTPMarketDataStruct, bid_qty) == 328 && sizeof(XTPMarketDataStruct::bid_qty) == 80);
static_assert(offsetof(XTPMarketDataStruct, ask_qty) == 408 && sizeof(XTPMarketDataStruct::ask_qty) == 80);
static_assert(offsetof(XTPMarketDataStruct, trades_count) == 488 && sizeof(XTPMarketDataStruct::trades_count) == 8);
static_assert(offsetof(XTPMarketDataStruct, ticker_status) == 496 && sizeof(XTPMarketDataStruct::ticker_status) == 8);
static_assert(offsetof(XTPMarketDataStruct, stk) == 504 && sizeof(XTPMarketDataStruct::stk) == 224);
static_assert(offsetof(XTPMarketDataStruct, opt) == 504 && sizeof(XTPMarketDataStruct::opt) == 24);
static_assert(offsetof(XTPMarketDataStruct, bond) == 504 && sizeof(XTPMarketDataStruct::bond) == 208);
static_assert(offsetof(XTPMarketDataStruct, data_type) == 728 && sizeof(XTPMarketDataStruct::data_type) == 4);
static_assert(offsetof(XTPMarketDataStruct, data_type_v2) == 732 && sizeof(XTPMarketDataStruct::data_type_v2) == 4);
static_assert(sizeof(IOPV) == 40 && alignof(IOPV) == 8);
static_assert(offsetof(IOPV, exchange_id) == 0 && sizeof(IOPV::exchange_id) == 4);
static_assert(offsetof(IOPV, ticker) == 4 && sizeof(IOPV::ticker) == 16);
static_assert(offsetof(IOPV, data_time) == 24 && sizeof(IOPV::data_time) == 8);
static_assert(offsetof(IOPV, iopv) == 32 && sizeof(IOPV::iopv) == 8);
static_assert(sizeof(XTPQuoteStaticInfo) == 128 && alignof(XTPQuoteStaticInfo) == 8);
static_assert(offsetof(XTPQuoteStaticInfo, exchange_id) == 0 && sizeof(XTPQuoteStaticInfo::exchange_id) == 4);
static_assert(offsetof(XTPQuoteStaticInfo, ticker) == 4 && sizeof(XTPQuoteStaticInfo::ticker) == 16);
static_assert(offsetof(XTPQuoteStaticInfo, ticker_name) == 20 && sizeof(XTPQuoteStaticInfo::ticker_name) == 64);
static_assert(offsetof(XTPQuoteStaticInfo, ticker_type) == 84 && sizeof(XTPQuoteStaticInfo::ticker_type) == 4);
static_assert(offsetof(XTPQuoteStaticInfo, pre_close_price) == 88 && sizeof(XTPQuoteStaticInfo::pre_close_price) == 8);
static_assert(offsetof(XTPQuoteStaticInfo, upper_limit_price) == 96 && sizeof(XTPQuoteStaticInfo::upper_limit_price) == 8);
static_assert(offsetof(XTPQuoteStaticInfo, lower_limit_price) == 104 && sizeof(XTPQuoteStaticInfo::lower_limit_price) == 8);
static_assert(offsetof(XTPQuoteStaticInfo, price_tick) == 112 && sizeof(XTPQuoteStaticInfo::price_tick) == 8);
static_assert(offsetof(XTPQuoteStaticInfo, buy_qty_unit) == 120 && sizeof(XTPQuoteStaticInfo::buy_qty_unit) == 4);
static_assert(offsetof(XTPQuoteStaticInfo, sell_qty_unit) == 124 && sizeof(XTPQuoteStaticInfo::sell_qty_unit) == 4);
static_assert(sizeof(OrderBookStruct) == 384 && alignof(OrderBookStruct) == 8);
static_assert(offsetof(OrderBookStruct, exchange_id) == 0 && sizeof(OrderBookStruct::exchange_id) == 4);
static_assert(offsetof(OrderBookStruct, ticker) == 4 && sizeof(OrderBookStruct::ticker) == 16);
static_assert(offsetof(OrderBookStruct, last_price) == 24 && sizeof(OrderBookStruct::last_price) == 8);
static_assert(offsetof(OrderBookStruct, qty) == 32 && sizeof(OrderBookStruct::qty) == 8);
static_assert(offsetof(OrderBookStruct, turnover) == 40 && sizeof(OrderBookStruct::turnover) == 8);
static_assert(offsetof(OrderBookStruct, trades_count) == 48 && sizeof(OrderBookStruct::trades_count) == 8);
static_assert(offsetof(OrderBookStruct, bid) == 56 && sizeof(OrderBookStruct::bid) == 80);
static_assert(offsetof(OrderBookStruct, ask) == 136 && sizeof(OrderBookStruct::ask) == 80);
static_assert(offsetof(OrderBookStruct, bid_qty) == 216 && sizeof(OrderBookStruct::bid_qty) == 80);
static_assert(offsetof(OrderBookStruct, ask_qty) == 296 && sizeof(OrderBookStruct::ask_qty) == 80);
static_assert(offsetof(OrderBookStruct, data_time) == 376 && sizeof(OrderBookStruct::data_time) == 8);
static_assert(sizeof(XTPTickByTickEntrust) == 48 && alignof(XTPTickByTickEntrust) == 8);
static_assert(offsetof(XTPTickByTickEntrust, channel_no) == 0 && sizeof(XTPTickByTickEntrust::channel_no) == 4);
static_assert(offsetof(XTPTickByTickEntrust, seq) == 8 && sizeof(XTPTickByTickEntrust::seq) == 8);
static_assert(offsetof(XTPTickByTickEntrust, price) == 16 && sizeof(XTPTickByTickEntrust::price) == 8);
static_assert(offsetof(XTPTickByTickEntrust, qty) == 24 && sizeof(XTPTickByTickEntrust::qty) == 8);
static_assert(offsetof(XTPTickByTickEntrust, side) == 32 && sizeof(XTPTickByTickEntrust::side) == 1);
static_assert(offsetof(XTPTickByTickEntrust, ord_type) == 33 && sizeof(XTPTickByTickEntrust::ord_type) == 1);
static_assert(offsetof(XTPTickByTickEntrust, order_no) == 40 && sizeof(XTPTickByTickEntrust::order_no) == 8);
static_assert(sizeof(XTPTickByTickTrade) == 64 && alignof(XTPTickByTickTrade) == 8);
static_assert(offsetof(XTPTickByTickTrade, channel_no) == 0 && sizeof(XTPTickByTickTrade::channel_no) == 4);
static_assert(offsetof(XTPTickByTickTrade, seq) == 8 && sizeof(XTPTickByTickTrade::seq) == 8);
static_assert(offsetof(XTPTickByTickTrade, price) == 16 && sizeof(XTPTickByTickTrade::price) == 8);
static_assert(offsetof(XTPTickByTickTrade, qty) == 24 && sizeof(XTPTickByTickTrade::qty) == 8);
static_assert(offsetof(XTPTickByTickTrade, money) == 32 && sizeof(XTPTickByTickTrade::money) == 8);
static_assert(offsetof(XTPTickByTickTrade, bid_no) == 40 && sizeof(XTPTickByTickTrade::bid_no) == 8);
static_assert(offsetof(XTPTickByTickTrade, ask_no) == 48 && sizeof(XTPTickByTickTrade::ask_no) == 8);
static_assert(offsetof(XTPTickByTickTrade, trade_flag) == 56 && sizeof(XTPTickByTickTrade::trade_flag) == 1);
static_assert(sizeof(XTPTickByTickStatus) == 24 && alignof(XTPTickByTickStatus) == 8);
static_assert(offsetof(XTPTickByTickStatus, channel_no) == 0 && sizeof(XTPTickByTickStatus::channel_no) == 4);
static_assert(offsetof(XTPTickByTickStatus, seq) == 8 && sizeof(XTPTickByTickStatus::seq) == 8);
static_assert(offsetof(XTPTickByTickStatus, flag) == 16 && sizeof(XTPTickByTickStatus::flag) == 8);
static_assert(sizeof(XTPTickByTickStruct) == 112 && alignof(XTPTickByTickStruct) == 8);
static_assert(offsetof(XTPTickByTickStruct, exchange_id) == 0 && sizeof(XTPTickByTickStruct::exchange_id) == 4);
static_assert(offsetof(XTPTickByTickStruct, ticker) == 4 && sizeof(XTPTickByTickStruct::ticker) == 16);
static_assert(offsetof(XTPTickByTickStruct, seq) == 24 && sizeof(XTPTickByTickStruct::seq) == 8);
static_assert(offsetof(XTPTickByTickStruct, data_time) == 32 && sizeof(XTPTickByTickStruct::data_time) == 8);
static_assert(offsetof(XTPTickByTickStruct, type) == 40 && sizeof(XTPTickByTickStruct::type) == 4);
static_assert(offsetof(XTPTickByTickStruct, entrust) == 48 && sizeof(XTPTickByTickStruct::entrust) == 48);
static_assert(offsetof(XTPTickByTickStruct, trade) == 48 && sizeof(XTPTickByTickStruct::trade) == 64);
static_assert(offsetof(XTPTickByTickStruct, state) == 48 && sizeof(XTPTickByTickStruct::state) == 24);
static_assert(sizeof(XTPTickerPriceInfo) == 32 && alignof(XTPTickerPriceInfo) == 8);
static_assert(offsetof(XTPTickerPriceInfo, exchange_id) == 0 && sizeof(XTPTickerPriceInfo::exchange_id) == 4);
static_assert(offsetof(XTPTickerPriceInfo, ticker) == 4 && sizeof(XTPTickerPriceInfo::ticker) == 16);
static_assert(offsetof(XTPTickerPriceInfo, last_price) == 24 && sizeof(XTPTickerPriceInfo::last_price) == 8);
static_assert(sizeof(XTPQuoteFullInfo) == 216 && alignof(XTPQuoteFullInfo) == 8);
static_assert(offsetof(XTPQuoteFullInfo, exchange_id) == 0 && sizeof(XTPQuoteFullInfo::exchange_id) == 4);
static_assert(offsetof(XTPQuoteFullInfo, ticker) == 4 && sizeof(XTPQuoteFullInfo::ticker) == 16);
static_assert(offsetof(XTPQuoteFullInfo, ticker_name) == 20 && sizeof(XTPQuoteFullInfo::ticker_name) == 64);
static_assert(offsetof(XTPQuoteFullInfo, security_type) == 84 && sizeof(XTPQuoteFullInfo::security_type) == 4);
static_assert(offsetof(XTPQuoteFullInfo, ticker_qualification_class) == 88 && sizeof(XTPQuoteFullInfo::ticker_qualification_class) == 4);
static_assert(offsetof(XTPQuoteFullInfo, is_registration) == 92 && sizeof(XTPQuoteFullInfo::is_registration) == 1);
static_assert(offsetof(XTPQuoteFullInfo, is_VIE) == 93 && sizeof(XTPQuoteFullInfo::is_VIE) == 1);
static_assert(offsetof(XTPQuoteFullInfo, is_noprofit) == 94 && sizeof(XTPQuoteFullInfo::is_noprofit) == 1);
static_assert(offsetof(XTPQuoteFullInfo, is_weighted_voting_rights) == 95 && sizeof(XTPQuoteFullInfo::is_weighted_voting_rights) == 1);
static_assert(offsetof(XTPQuoteFullInfo, is_have_price_limit) == 96 && sizeof(XTPQuoteFullInfo::is_have_price_limit) == 1);
static_assert(offsetof(XTPQuoteFullInfo, is_inventory) == 97 && sizeof(XTPQuoteFullInfo::is_inventory) == 1);
static_assert(offsetof(XTPQuoteFullInfo, upper_limit_price) == 104 && sizeof(XTPQuoteFullInfo::upper_limit_price) == 8);
static_assert(offsetof(XTPQuoteFullInfo, lower_limit_price) == 112 && sizeof(XTPQuoteFullInfo::lower_limit_price) == 8);
static_assert(offsetof(XTPQuoteFullInfo, pre_close_price) == 120 && sizeof(XTPQuoteFullInfo::pre_close_price) == 8);
static_assert(offsetof(XTPQuoteFullInfo, price_tick) == 128 && sizeof(XTPQuoteFullInfo::price_tick) == 8);
static_assert(offsetof(XTPQuoteFullInfo, bid_qty_upper_limit) == 136 && sizeof(XTPQuoteFullInfo::bid_qty_upper_limit) == 4);
static_assert(offsetof(XTPQuoteFullInfo, bid_qty_lower_limit) == 140 && sizeof(XTPQuoteFullInfo::bid_qty_lower_limit) == 4);
static_assert(offsetof(XTPQuoteFullInfo, bid_qty_unit) == 144 && sizeof(XTPQuoteFullInfo::bid_qty_unit) == 4);
static_assert(offsetof(XTPQuoteFullInfo, ask_qty_upper_limit) == 148 && sizeof(XTPQuoteFullInfo::ask_qty_upper_limit) == 4);
static_assert(offsetof(XTPQuoteFullInfo, ask_qty_lower_limit) == 152 && sizeof(XTPQuoteFullInfo::ask_qty_lower_limit) == 4);
static_assert(offsetof(XTPQuoteFullInfo, ask_qty_unit) == 156 && sizeof(XTPQuoteFullInfo::ask_qty_unit) == 4);
static_assert(offsetof(XTPQuoteFullInfo, market_bid_qty_upper_limit) == 160 && sizeof(XTPQuoteFullInfo::market_bid_qty_upper_limit) == 4);
static_assert(offsetof(XTPQuoteFullInfo, market_bid_qty_lower_limit) == 164 && sizeof(XTPQuoteFullInfo::market_bid_qty_lower_limit) == 4);
static_assert(offsetof(XTPQuoteFullInfo, market_bid_qty_unit) == 168 && sizeof(XTPQuoteFullInfo::market_bid_qty_unit) == 4);
static_assert(offsetof(XTPQuoteFullInfo, market_ask_qty_upper_limit) == 172 && sizeof(XTPQuoteFullInfo::market_ask_qty_upper_limit) == 4);
static_assert(offsetof(XTPQuoteFullInfo, market_ask_qty_lower_limit) == 176 && sizeof(XTPQuoteFullInfo::market_ask_qty_lower_limit) == 4);
static_assert(offsetof(XTPQuoteFullInfo, market_ask_qty_unit) == 180 && sizeof(XTPQuoteFullInfo::market_ask_qty_unit) == 4);
static_assert(offsetof(XTPQuoteFullInfo, security_status) == 184 && sizeof(XTPQuoteFullInfo::security_status) == 4);
static_assert(offsetof(XTPQuoteFullInfo, unknown1) == 188 && sizeof(XTPQuoteFullInfo::unknown1) == 4);
static_assert(offsetof(XTPQuoteFullInfo, unknown) == 192 && sizeof(XTPQuoteFullInfo::unknown) == 24);
static_assert(sizeof(XTPQuoteNQFullInfo) == 328 && alignof(XTPQuoteNQFullInfo) == 8);
static_assert(offsetof(XTPQuoteNQFullInfo, exchange_id) == 0 && sizeof(XTPQuoteNQFullInfo::exchange_id) == 4);
static_assert(offsetof(XTPQuoteNQFullInfo, ticker) == 4 && sizeof(XTPQuoteNQFullInfo::ticker) == 16);
static_assert(offsetof(XTPQuoteNQFullInfo, ticker_name) == 20 && sizeof(XTPQuoteNQFullInfo::ticker_name) == 64);
static_assert(offsetof(XTPQuoteNQFullInfo, security_type) == 84 && sizeof(XTPQuoteNQFullInfo::security_type) == 4);
static_assert(offsetof(XTPQuoteNQFullInfo, ticker_qualification_class) == 88 &&
              sizeof(XTPQuoteNQFullInfo::ticker_qualification_class) == 4);
static_assert(offsetof(XTPQuoteNQFullInfo, ticker_abbr_en) == 92 && sizeof(XTPQuoteNQFullInfo::ticker_abbr_en) == 64);
static_assert(offsetof(XTPQuoteNQFullInfo, base_ticker) == 156 && sizeof(XTPQuoteNQFullInfo::base_ticker) == 16);
static_assert(offsetof(XTPQuoteNQFullInfo, industry_type) == 172 && sizeof(XTPQuoteNQFullInfo::industry_type) == 6);
static_assert(offsetof(XTPQuoteNQFullInfo, currency_type) == 178 && sizeof(XTPQuoteNQFullInfo::currency_type) == 3);
static_assert(offsetof(XTPQuoteNQFullInfo, trade_unit) == 184 && sizeof(XTPQuoteNQFullInfo::trade_unit) == 4);
static_assert(offsetof(XTPQuoteNQFullInfo, hang_out_date) == 188 && sizeof(XTPQuoteNQFullInfo::hang_out_date) == 4);
static_assert(offsetof(XTPQuoteNQFullInfo, value_date) == 192 && sizeof(XTPQuoteNQFullInfo::value_date) == 4);
static_assert(offsetof(XTPQuoteNQFullInfo, maturity_date) == 196 && sizeof(XTPQuoteNQFullInfo::maturity_date) == 4);
static_assert(offsetof(XTPQuoteNQFullInfo, per_limit_vol) == 200 && sizeof(XTPQuoteNQFullInfo::per_limit_vol) == 4);
static_assert(offsetof(XTPQuoteNQFullInfo, buy_vol_unit) == 204 && sizeof(XTPQuoteNQFullInfo::buy_vol_unit) == 4);
static_assert(offsetof(XTPQuoteNQFullInfo, sell_vol_unit) == 208 && sizeof(XTPQuoteNQFullInfo::sell_vol_unit) == 4);
static_assert(offsetof(XTPQuoteNQFullInfo, mini_declared_vol) == 212 && sizeof(XTPQuoteNQFullInfo::mini_declared_vol) == 4);
static_assert(offsetof(XTPQuoteNQFullInfo, limit_price_attr) == 216 && sizeof(XTPQuoteNQFullInfo::limit_price_attr) == 4);
static_assert(offsetof(XTPQuoteNQFullInfo, market_maker_quantity) == 220 && sizeof(XTPQuoteNQFullInfo::market_maker_quantity) == 4);
static_assert(offsetof(XTPQuoteNQFullInfo, price_gear) == 224 && sizeof(XTPQuoteNQFullInfo::price_gear) == 8);
static_assert(offsetof(XTPQuoteNQFullInfo, first_limit_trans) == 232 && sizeof(XTPQuoteNQFullInfo::first_limit_trans) == 8);
static_assert(offsetof(XTPQuoteNQFullInfo, subsequent_limit_trans) == 240 && sizeof(XTPQuoteNQFullInfo::subsequent_limit_trans) == 8);
static_assert(offsetof(XTPQuoteNQFullInfo, limit_upper_price) == 248 && sizeof(XTPQuoteNQFullInfo::limit_upper_price) == 8);
static_assert(offsetof(XTPQuoteNQFullInfo, limit_lower_price) == 256 && sizeof(XTPQuoteNQFullInfo::limit_lower_price) == 8);
static_assert(offsetof(XTPQuoteNQFullInfo, block_trade_upper) == 264 && sizeof(XTPQuoteNQFullInfo::block_trade_upper) == 8);
static_assert(offsetof(XTPQuoteNQFullInfo, block_trade_lower) == 272 && sizeof(XTPQuoteNQFullInfo::block_trade_lower) == 8);
static_assert(offsetof(XTPQuoteNQFullInfo, convert_into_ration) == 280 && sizeof(XTPQuoteNQFullInfo::convert_into_ration) == 8);
static_assert(offsetof(XTPQuoteNQFullInfo, trade_places) == 296 && sizeof(XTPQuoteNQFullInfo::trade_places) == 3);
static_assert(offsetof(XTPQuoteNQFullInfo, is_rzbd) == 299 && sizeof(XTPQuoteNQFullInfo::is_rzbd) == 1);
static_assert(offsetof(XTPQuoteNQFullInfo, is_rqbd) == 300 && sizeof(XTPQuoteNQFullInfo::is_rqbd) == 1);
static_assert(offsetof(XTPQuoteNQFullInfo, is_drrz) == 301 && sizeof(XTPQuoteNQFullInfo::is_drrz) == 1);
static_assert(offsetof(XTPQuoteNQFullInfo, is_drrq) == 302 && sizeof(XTPQuoteNQFullInfo::is_drrq) == 1);
static_assert(offsetof(XTPQuoteNQFullInfo, reserved) == 303 && sizeof(XTPQuoteNQFullInfo::reserved) == 1);
static_assert(offsetof(XTPQuoteNQFullInfo, unknown) == 304 && sizeof(XTPQuoteNQFullInfo::unknown) == 24);
static_assert(sizeof(XTPIndexPressStaticInfo) == 92 && alignof(XTPIndexPressStaticInfo) == 4);
static_assert(offsetof(XTPIndexPressStaticInfo, exchange_id) == 0 && sizeof(XTPIndexPressStaticInfo::exchange_id) == 4);
static_assert(offsetof(XTPIndexPressStaticInfo, ticker) == 4 && sizeof(XTPIndexPressStaticInfo::ticker) == 16);
static_assert(offsetof(XTPIndexPressStaticInfo, ticker_name) == 20 && sizeof(XTPIndexPressStaticInfo::ticker_name) == 64);
static_assert(offsetof(XTPIndexPressStaticInfo, market_code) == 84 && sizeof(XTPIndexPressStaticInfo::market_code) == 1);
static_assert(offsetof(XTPIndexPressStaticInfo, unknown) == 85 && sizeof(XTPIndexPressStaticInfo::unknown) == 7);
static_assert(sizeof(XTPIndexPress) == 104 && alignof(XTPIndexPress) == 8);
static_assert(offsetof(XTPIndexPress, data_source) == 0 && sizeof(XTPIndexPress::data_source) == 1);
static_assert(offsetof(XTPIndexPress, exchange_id) == 4 && sizeof(XTPIndexPress::exchange_id) == 4);
static_assert(offsetof(XTPIndexPress, ticker) == 8 && sizeof(XTPIndexPress::ticker) == 16);
static_assert(offsetof(XTPIndexPress, data_time) == 24 && sizeof(XTPIndexPress::data_time) == 8);
static_assert(offsetof(XTPIndexPress, last_price) == 32 && sizeof(XTPIndexPress::last_price) == 8);
static_assert(offsetof(XTPIndexPress, pre_close_price) == 40 && sizeof(XTPIndexPress::pre_close_price) == 8);
static_assert(offsetof(XTPIndexPress, open_price) == 48 && sizeof(XTPIndexPress::open_price) == 8);
static_assert(offsetof(XTPIndexPress, high_price) == 56 && sizeof(XTPIndexPress::high_price) == 8);
static_assert(offsetof(XTPIndexPress, low_price) == 64 && sizeof(XTPIndexPress::low_price) == 8);
static_assert(offsetof(XTPIndexPress, close_price) == 72 && sizeof(XTPIndexPress::close_price) == 8);
static_assert(offsetof(XTPIndexPress, qty) == 80 && sizeof(XTPIndexPress::qty) == 8);
static_assert(offsetof(XTPIndexPress, turnover) == 88 && sizeof(XTPIndexPress::turnover) == 8);
static_assert(offsetof(XTPIndexPress, trades_count) == 96 && sizeof(XTPIndexPress::trades_count) == 8);
static_assert(sizeof(XTPQuoteRebuildReq) == 48 && alignof(XTPQuoteRebuildReq) == 8);
static_assert(offsetof(XTPQuoteRebuildReq, request_id) == 0 && sizeof(XTPQuoteRebuildReq::request_id) == 4);
static_assert(offsetof(XTPQuoteRebuildReq, data_type) == 4 && sizeof(XTPQuoteRebuildReq::data_type) == 4);
static_assert(offsetof(XTPQuoteRebuildReq, exchange_id) == 8 && sizeof(XTPQuoteRebuildReq::exchange_id) == 4);
static_assert(offsetof(XTPQuoteRebuildReq, ticker) == 12 && sizeof(XTPQuoteRebuildReq::ticker) == 16);
static_assert(offsetof(XTPQuoteRebuildReq, channel_number) == 28 && sizeof(XTPQuoteRebuildReq::channel_number) == 2);
static_assert(offsetof(XTPQuoteRebuildReq, begin) == 32 && sizeof(XTPQuoteRebuildReq::begin) == 8);
static_assert(offsetof(XTPQuoteRebuildReq, end) == 40 && sizeof(XTPQuoteRebuildReq::end) == 8);
static_assert(sizeof(XTPQuoteRebuildResultRsp) == 104 && alignof(XTPQuoteRebuildResultRsp) == 8);
static_assert(offsetof(XTPQuoteRebuildResultRsp, request_id) == 0 && sizeof(XTPQuoteRebuildResultRsp::request_id) == 4);
static_assert(offsetof(XTPQuoteRebuildResultRsp, exchange_id) == 4 && sizeof(XTPQuoteRebuildResultRsp::exchange_id) == 4);
static_assert(offsetof(XTPQuoteRebuildResultRsp, size) == 8 && sizeof(XTPQuoteRebuildResultRsp::size) == 4);
static_assert(offsetof(XTPQuoteRebuildResultRsp, channel_number) == 12 && sizeof(XTPQuoteRebuildResultRsp::channel_number) == 2);
static_assert(offsetof(XTPQuoteRebuildResultRsp, begin) == 16 && sizeof(XTPQuoteRebuildResultRsp::begin) == 8);
static_assert(offsetof(XTPQuoteRebuildResultRsp, end) == 24 && sizeof(XTPQuoteRebuildResultRsp::end) == 8);
static_assert(offsetof(XTPQuoteRebuildResultRsp, result_code) == 32 && sizeof(XTPQuoteRebuildResultRsp::result_code) == 4);
static_assert(offsetof(XTPQuoteRebuildResultRsp, msg) == 36 && sizeof(XTPQuoteRebuildResultRsp::msg) == 64);
static_assert(sizeof(XTPOrderInsertInfo) == 72 && alignof(XTPOrderInsertInfo) == 8);
static_assert(offsetof(XTPOrderInsertInfo, order_xtp_id) == 0 && sizeof(XTPOrderInsertInfo::order_xtp_id) == 8);
static_assert(offsetof(XTPOrderInsertInfo, order_client_id) == 8 && sizeof(XTPOrderInsertInfo::order_client_id) == 4);
static_assert(offsetof(XTPOrderInsertInfo, ticker) == 12 && sizeof(XTPOrderInsertInfo::ticker) == 16);
static_assert(offsetof(XTPOrderInsertInfo, market) == 28 && sizeof(XTPOrderInsertInfo::market) == 4);
static_assert(offsetof(XTPOrderInsertInfo, price) == 32 && sizeof(XTPOrderInsertInfo::price) == 8);
static_assert(offsetof(XTPOrderInsertInfo, stop_price) == 40 && sizeof(XTPOrderInsertInfo::stop_price) == 8);
static_assert(offsetof(XTPOrderInsertInfo, quantity) == 48 && sizeof(XTPOrderInsertInfo::quantity) == 8);
static_assert(offsetof(XTPOrderInsertInfo, price_type) == 56 && sizeof(XTPOrderInsertInfo::price_type) == 4);
static_assert(offsetof(XTPOrderInsertInfo, u32) == 60 && sizeof(XTPOrderInsertInfo::u32) == 4);
static_assert(offsetof(XTPOrderInsertInfo, side) == 60 && sizeof(XTPOrderInsertInfo::side) == 1);
static_assert(offsetof(XTPOrderInsertInfo, position_effect) == 61 && sizeof(XTPOrderInsertInfo::position_effect) == 1);
static_assert(offsetof(XTPOrderInsertInfo, reserved1) == 62 && sizeof(XTPOrderInsertInfo::reserved1) == 1);
static_assert(offsetof(XTPOrderInsertInfo, reserved2) == 63 && sizeof(XTPOrderInsertInfo::reserved2) == 1);
static_assert(offsetof(XTPOrderInsertInfo, business_type) == 64 && sizeof(XTPOrderInsertInfo::business_type) == 4);
static_assert(sizeof(XTPOrderCancelInfo) == 16 && alignof(XTPOrderCancelInfo) == 8);
static_assert(offsetof(XTPOrderCancelInfo, order_cancel_xtp_id) == 0 && sizeof(XTPOrderCancelInfo::order_cancel_xtp_id) == 8);
static_assert(offsetof(XTPOrderCancelInfo, order_xtp_id) == 8 && sizeof(XTPOrderCancelInfo::order_xtp_id) == 8);
static_assert(sizeof(XTPOrderInfo) == 152 && alignof(XTPOrderInfo) == 8);
static_assert(offsetof(XTPOrderInfo, order_xtp_id) == 0 && sizeof(XTPOrderInfo::order_xtp_id) == 8);
static_assert(offsetof(XTPOrderInfo, order_client_id) == 8 && sizeof(XTPOrderInfo::order_client_id) == 4);
static_assert(offsetof(XTPOrderInfo, order_cancel_client_id) == 12 && sizeof(XTPOrderInfo::order_cancel_client_id) == 4);
static_assert(offsetof(XTPOrderInfo, order_cancel_xtp_id) == 16 && sizeof(XTPOrderInfo::order_cancel_xtp_id) == 8);
static_assert(offsetof(XTPOrderInfo, ticker) == 24 && sizeof(XTPOrderInfo::ticker) == 16);
static_assert(offsetof(XTPOrderInfo, market) == 40 && sizeof(XTPOrderInfo::market) == 4);
static_assert(offsetof(XTPOrderInfo, price) == 48 && sizeof(XTPOrderInfo::price) == 8);
static_assert(offsetof(XTPOrderInfo, quantity) == 56 && sizeof(XTPOrderInfo::quantity) == 8);
static_assert(offsetof(XTPOrderInfo, price_type) == 64 && sizeof(XTPOrderInfo::price_type) == 4);
static_assert(offsetof(XTPOrderInfo, u32) == 68 && sizeof(XTPOrderInfo::u32) == 4);
static_assert(offsetof(XTPOrderInfo, side) == 68 && sizeof(XTPOrderInfo::side) == 1);
static_assert(offsetof(XTPOrderInfo, position_effect) == 69 && sizeof(XTPOrderInfo::position_effect) == 1);
static_assert(offsetof(XTPOrderInfo, reserved1) == 70 && sizeof(XTPOrderInfo::reserved1) == 1);
static_assert(offsetof(XTPOrderInfo, reserved2) == 71 && sizeof(XTPOrderInfo::reserved2) == 1);
static_assert(offsetof(XTPOrderInfo, business_type) == 72 && sizeof(XTPOrderInfo::business_type) == 4);
static_assert(offsetof(XTPOrderInfo, qty_traded) == 80 && sizeof(XTPOrderInfo::qty_traded) == 8);
static_assert(offsetof(XTPOrderInfo, qty_left) == 88 && sizeof(XTPOrderInfo::qty_left) == 8);
static_assert(offsetof(XTPOrderInfo, insert_time) == 96 && sizeof(XTPOrderInfo::insert_time) == 8);
static_assert(offsetof(XTPOrderInfo, update_time) == 104 && sizeof(XTPOrderInfo::update_time) == 8);
static_assert(offsetof(XTPOrderInfo, cancel_time) == 112 && sizeof(XTPOrderInfo::cancel_time) == 8);
static_assert(offsetof(XTPOrderInfo, trade_amount) == 120 && sizeof(XTPOrderInfo::trade_amount) == 8);
static_assert(offsetof(XTPOrderInfo, order_local_id) == 128 && sizeof(XTPOrderInfo::order_local_id) == 11);
static_assert(offsetof(XTPOrderInfo, order_status) == 140 && sizeof(XTPOrderInfo::order_status) == 4);
static_assert(offsetof(XTPOrderInfo, order_submit_status) == 144 && sizeof(XTPOrderInfo::order_submit_status) == 4);
static_assert(offsetof(XTPOrderInfo, order_type) == 148 && sizeof(XTPOrderInfo::order_type) == 1);
static_assert(sizeof(XTPOrderInfoEx) == 312 && alignof(XTPOrderInfoEx) == 8);
static_assert(offsetof(XTPOrderInfoEx, order_xtp_id) == 0 && sizeof(XTPOrderInfoEx::order_xtp_id) == 8);
static_assert(offsetof(XTPOrderInfoEx, order_client_id) == 8 && sizeof(XTPOrderInfoEx::order_client_id) == 4);
static_assert(offsetof(XTPOrderInfoEx, order_cancel_client_id) == 12 && sizeof(XTPOrderInfoEx::order_cancel_client_id) == 4);
static_assert(offsetof(XTPOrderInfoEx, order_cancel_xtp_id) == 16 && sizeof(XTPOrderInfoEx::order_cancel_xtp_id) == 8);
static_assert(offsetof(XTPOrderInfoEx, ticker) == 24 && sizeof(XTPOrderInfoEx::ticker) == 16);
static_assert(offsetof(XTPOrderInfoEx, market) == 40 && sizeof(XTPOrderInfoEx::market) == 4);
static_assert(offsetof(XTPOrderInfoEx, price) == 48 && sizeof(XTPOrderInfoEx::price) == 8);
static_assert(offsetof(XTPOrderInfoEx, quantity) == 56 && sizeof(XTPOrderInfoEx::quantity) == 8);
static_assert(offsetof(XTPOrderInfoEx, price_type) == 64 && sizeof(XTPOrderInfoEx::price_type) == 4);
static_assert(offsetof(XTPOrderInfoEx, u32) == 68 && sizeof(XTPOrderInfoEx::u32) == 4);
static_assert(offsetof(XTPOrderInfoEx, side) == 68 && sizeof(XTPOrderInfoEx::side) == 1);
static_assert(offsetof(XTPOrderInfoEx, position_effect) == 69 && sizeof(XTPOrderInfoEx::position_effect) == 1);
static_assert(offsetof(XTPOrderInfoEx, reserved1) == 70 && sizeof(XTPOrderInfoEx::reserved1) == 1);
static_assert(offsetof(XTPOrderInfoEx, reserved2) == 71 && sizeof(XTPOrderInfoEx::reserved2) == 1);
static_assert(offsetof(XTPOrderInfoEx, business_type) == 72 && sizeof(XTPOrderInfoEx::business_type) == 4);
static_assert(offsetof(XTPOrderInfoEx, qty_traded) == 80 && sizeof(XTPOrderInfoEx::qty_traded) == 8);
static_assert(offsetof(XTPOrderInfoEx, qty_left) == 88 && sizeof(XTPOrderInfoEx::qty_left) == 8);
static_assert(offsetof(XTPOrderInfoEx, insert_time) == 96 && sizeof(XTPOrderInfoEx::insert_time) == 8);
static_assert(offsetof(XTPOrderInfoEx, update_time) == 104 && sizeof(XTPOrderInfoEx::update_time) == 8);
static_assert(offsetof(XTPOrderInfoEx, cancel_time) == 112 && sizeof(XTPOrderInfoEx::cancel_time) == 8);
static_assert(offsetof(XTPOrderInfoEx, trade_amount) == 120 && sizeof(XTPOrderInfoEx::trade_amount) == 8);
static_assert(offsetof(XTPOrderInfoEx, order_local_id) == 128 && sizeof(XTPOrderInfoEx::order_local_id) == 11);
static_assert(offsetof(XTPOrderInfoEx, order_status) == 140 && sizeof(XTPOrderInfoEx::order_status) == 4);
static_assert(offsetof(XTPOrderInfoEx, order_submit_status) == 144 && sizeof(XTPOrderInfoEx::order_submit_status) == 4);
static_assert(offsetof(XTPOrderInfoEx, order_type) == 148 && sizeof(XTPOrderInfoEx::order_type) == 1);
static_assert(offsetof(XTPOrderInfoEx, order_exch_id) == 149 && sizeof(XTPOrderInfoEx::order_exch_id) == 17);
static_assert(offsetof(XTPOrderInfoEx, order_err_t) == 168 && sizeof(XTPOrderInfoEx::order_err_t) == 128);
static_assert(offsetof(XTPOrderInfoEx, unknown) == 296 && sizeof(XTPOrderInfoEx::unknown) == 16);
static_assert(sizeof(XTPTradeReport) == 144 && alignof(XTPTradeReport) == 8);
static_assert(offsetof(XTPTradeReport, order_xtp_id) == 0 && sizeof(XTPTradeReport::order_xtp_id) == 8);
static_assert(offsetof(XTPTradeReport, order_client_id) == 8 && sizeof(XTPTradeReport::order_client_id) == 4);
static_assert(offsetof(XTPTradeReport, ticker) == 12 && sizeof(XTPTradeReport::ticker) == 16);
static_assert(offsetof(XTPTradeReport, market) == 28 && sizeof(XTPTradeReport::market) == 4);
static_assert(offsetof(XTPTradeReport, local_order_id) == 32 && sizeof(XTPTradeReport::local_order_id) == 8);
static_assert(offsetof(XTPTradeReport, exec_id) == 40 && sizeof(XTPTradeReport::exec_id) == 18);
static_assert(offsetof(XTPTradeReport, price) == 64 && sizeof(XTPTradeReport::price) == 8);
static_assert(offsetof(XTPTradeReport, quantity) == 72 && sizeof(XTPTradeReport::quantity) == 8);
static_assert(offsetof(XTPTradeReport, trade_time) == 80 && sizeof(XTPTradeReport::trade_time) == 8);
static_assert(offsetof(XTPTradeReport, trade_amount) == 88 && sizeof(XTPTradeReport::trade_amount) == 8);
static_assert(offsetof(XTPTradeReport, report_index) == 96 && sizeof(XTPTradeReport::report_index) == 8);
static_assert(offsetof(XTPTradeReport, order_exch_id) == 104 && sizeof(XTPTradeReport::order_exch_id) == 17);
static_assert(offsetof(XTPTradeReport, trade_type) == 121 && sizeof(XTPTradeReport::trade_type) == 1);
static_assert(offsetof(XTPTradeReport, u32) == 124 && sizeof(XTPTradeReport::u32) == 4);
static_assert(offsetof(XTPTradeReport, side) == 124 && sizeof(XTPTradeReport::side) == 1);
static_assert(offsetof(XTPTradeReport, position_effect) == 125 && sizeof(XTPTradeReport::position_effect) == 1);
static_assert(offsetof(XTPTradeReport, reserved1) == 126 && sizeof(XTPTradeReport::reserved1) == 1);
static_assert(offsetof(XTPTradeReport, reserved2) == 127 && sizeof(XTPTradeReport::reserved2) == 1);
static_assert(offsetof(XTPTradeReport, business_type) == 128 && sizeof(XTPTradeReport::business_type) == 4);
static_assert(offsetof(XTPTradeReport, branch_pbu) == 132 && sizeof(XTPTradeReport::branch_pbu) == 7);
static_assert(sizeof(XTPQueryOrderReq) == 32 && alignof(XTPQueryOrderReq) == 8);
static_assert(offsetof(XTPQueryOrderReq, ticker) == 0 && sizeof(XTPQueryOrderReq::ticker) == 16);
static_assert(offsetof(XTPQueryOrderReq, begin_time) == 16 && sizeof(XTPQueryOrderReq::begin_time) == 8);
static_assert(offsetof(XTPQueryOrderReq, end_time) == 24 && sizeof(XTPQueryOrderReq::end_time) == 8);
static_assert(sizeof(XTPQueryOrderByPageReq) == 24 && alignof(XTPQueryOrderByPageReq) == 8);
static_assert(offsetof(XTPQueryOrderByPageReq, req_count) == 0 && sizeof(XTPQueryOrderByPageReq::req_count) == 8);
static_assert(offsetof(XTPQueryOrderByPageReq, reference) == 8 && sizeof(XTPQueryOrderByPageReq::reference) == 8);
static_assert(offsetof(XTPQueryOrderByPageReq, reserved) == 16 && sizeof(XTPQueryOrderByPageReq::reserved) == 8);
static_assert(sizeof(XTPQueryReportByExecIdReq) == 32 && alignof(XTPQueryReportByExecIdReq) == 8);
static_assert(offsetof(XTPQueryReportByExecIdReq, order_xtp_id) == 0 && sizeof(XTPQueryReportByExecIdReq::order_xtp_id) == 8);
static_assert(offsetof(XTPQueryReportByExecIdReq, exec_id) == 8 && sizeof(XTPQueryReportByExecIdReq::exec_id) == 18);
static_assert(sizeof(XTPQueryTraderReq) == 32 && alignof(XTPQueryTraderReq) == 8);
static_assert(offsetof(XTPQueryTraderReq, ticker) == 0 && sizeof(XTPQueryTraderReq::ticker) == 16);
static_assert(offsetof(XTPQueryTraderReq, begin_time) == 16 && sizeof(XTPQueryTraderReq::begin_time) == 8);
static_assert(offsetof(XTPQueryTraderReq, end_time) == 24 && sizeof(XTPQueryTraderReq::end_time) == 8);
static_assert(sizeof(XTPQueryTraderByPageReq) == 24 && alignof(XTPQueryTraderByPageReq) == 8);
static_assert(offsetof(XTPQueryTraderByPageReq, req_count) == 0 && sizeof(XTPQueryTraderByPageReq::req_count) == 8);
static_assert(offsetof(XTPQueryTraderByPageReq, reference) == 8 && sizeof(XTPQueryTraderByPageReq::reference) == 8);
static_assert(offsetof(XTPQueryTraderByPageReq, reserved) == 16 && sizeof(XTPQueryTraderByPageReq::reserved) == 8);
static_assert(sizeof(XTPQueryAssetRsp) == 416 && alignof(XTPQueryAssetRsp) == 8);
static_assert(offsetof(XTPQueryAssetRsp, total_asset) == 0 && sizeof(XTPQueryAssetRsp::total_asset) == 8);
static_assert(offsetof(XTPQueryAssetRsp, buying_power) == 8 && sizeof(XTPQueryAssetRsp::buying_power) == 8);
static_assert(offsetof(XTPQueryAssetRsp, security_asset) == 16 && sizeof(XTPQueryAssetRsp::security_asset) == 8);
static_assert(offsetof(XTPQueryAssetRsp, fund_buy_amount) == 24 && sizeof(XTPQueryAssetRsp::fund_buy_amount) == 8);
static_assert(offsetof(XTPQueryAssetRsp, fund_buy_fee) == 32 && sizeof(XTPQueryAssetRsp::fund_buy_fee) == 8);
static_assert(offsetof(XTPQueryAssetRsp, fund_sell_amount) == 40 && sizeof(XTPQueryAssetRsp::fund_sell_amount) == 8);
static_assert(offsetof(XTPQueryAssetRsp, fund_sell_fee) == 48 && sizeof(XTPQueryAssetRsp::fund_sell_fee) == 8);
static_assert(offsetof(XTPQueryAssetRsp, withholding_amount) == 56 && sizeof(XTPQueryAssetRsp::withholding_amount) == 8);
static_assert(offsetof(XTPQueryAssetRsp, account_type) == 64 && sizeof(XTPQueryAssetRsp::account_type) == 4);
static_assert(offsetof(XTPQueryAssetRsp, frozen_margin) == 72 && sizeof(XTPQueryAssetRsp::frozen_margin) == 8);
static_assert(offsetof(XTPQueryAssetRsp, frozen_exec_cash) == 80 && sizeof(XTPQueryAssetRsp::frozen_exec_cash) == 8);
static_assert(offsetof(XTPQueryAssetRsp, frozen_exec_fee) == 88 && sizeof(XTPQueryAssetRsp::frozen_exec_fee) == 8);
static_assert(offsetof(XTPQueryAssetRsp, pay_later) == 96 && sizeof(XTPQueryAssetRsp::pay_later) == 8);
static_assert(offsetof(XTPQueryAssetRsp, preadva_pay) == 104 && sizeof(XTPQueryAssetRsp::preadva_pay) == 8);
static_assert(offsetof(XTPQueryAssetRsp, orig_banlance) == 112 && sizeof(XTPQueryAssetRsp::orig_banlance) == 8);
static_assert(offsetof(XTPQueryAssetRsp, banlance) == 120 && sizeof(XTPQueryAssetRsp::banlance) == 8);
static_assert(offsetof(XTPQueryAssetRsp, deposit_withdraw) == 128 && sizeof(XTPQueryAssetRsp::deposit_withdraw) == 8);
static_assert(offsetof(XTPQueryAssetRsp, trade_netting) == 136 && sizeof(XTPQueryAssetRsp::trade_netting) == 8);
static_assert(offsetof(XTPQueryAssetRsp, captial_asset) == 144 && sizeof(XTPQueryAssetRsp::captial_asset) == 8);
static_assert(offsetof(XTPQueryAssetRsp, force_freeze_amount) == 152 && sizeof(XTPQueryAssetRsp::force_freeze_amount) == 8);
static_assert(offsetof(XTPQueryAssetRsp, preferred_amount) == 160 && sizeof(XTPQueryAssetRsp::preferred_amount) == 8);
static_assert(offsetof(XTPQueryAssetRsp, repay_stock_aval_banlance) == 168 && sizeof(XTPQueryAssetRsp::repay_stock_aval_banlance) == 8);
static_assert(offsetof(XTPQueryAssetRsp, fund_order_data_charges) == 176 && sizeof(XTPQueryAssetRsp::fund_order_data_charges) == 8);
static_assert(offsetof(XTPQueryAssetRsp, fund_cancel_data_charges) == 184 && sizeof(XTPQueryAssetRsp::fund_cancel_data_charges) == 8);
static_assert(offsetof(XTPQueryAssetRsp, exchange_cur_risk_degree) == 192 && sizeof(XTPQueryAssetRsp::exchange_cur_risk_degree) == 8);
static_assert(offsetof(XTPQueryAssetRsp, company_cur_risk_degree) == 200 && sizeof(XTPQueryAssetRsp::company_cur_risk_degree) == 8);
static_assert(offsetof(XTPQueryAssetRsp, unknown) == 208 && sizeof(XTPQueryAssetRsp::unknown) == 208);
static_assert(sizeof(XTPQueryStkPositionReq) == 20 && alignof(XTPQueryStkPositionReq) == 4);
static_assert(offsetof(XTPQueryStkPositionReq, ticker) == 0 && sizeof(XTPQueryStkPositionReq::ticker) == 16);
static_assert(offsetof(XTPQueryStkPositionReq, market) == 16 && sizeof(XTPQueryStkPositionReq::market) == 4);
static_assert(sizeof(XTPQueryStkPositionRsp) == 536 && alignof(XTPQueryStkPositionRsp) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, ticker) == 0 && sizeof(XTPQueryStkPositionRsp::ticker) == 16);
static_assert(offsetof(XTPQueryStkPositionRsp, ticker_name) == 16 && sizeof(XTPQueryStkPositionRsp::ticker_name) == 64);
static_assert(offsetof(XTPQueryStkPositionRsp, market) == 80 && sizeof(XTPQueryStkPositionRsp::market) == 4);
static_assert(offsetof(XTPQueryStkPositionRsp, total_qty) == 88 && sizeof(XTPQueryStkPositionRsp::total_qty) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, sellable_qty) == 96 && sizeof(XTPQueryStkPositionRsp::sellable_qty) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, avg_price) == 104 && sizeof(XTPQueryStkPositionRsp::avg_price) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, unrealized_pnl) == 112 && sizeof(XTPQueryStkPositionRsp::unrealized_pnl) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, yesterday_position) == 120 && sizeof(XTPQueryStkPositionRsp::yesterday_position) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, purchase_redeemable_qty) == 128 &&
              sizeof(XTPQueryStkPositionRsp::purchase_redeemable_qty) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, position_direction) == 136 && sizeof(XTPQueryStkPositionRsp::position_direction) == 4);
static_assert(offsetof(XTPQueryStkPositionRsp, position_security_type) == 140 &&
              sizeof(XTPQueryStkPositionRsp::position_security_type) == 4);
static_assert(offsetof(XTPQueryStkPositionRsp, executable_option) == 144 && sizeof(XTPQueryStkPositionRsp::executable_option) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, lockable_position) == 152 && sizeof(XTPQueryStkPositionRsp::lockable_position) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, executable_underlying) == 160 && sizeof(XTPQueryStkPositionRsp::executable_underlying) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, locked_position) == 168 && sizeof(XTPQueryStkPositionRsp::locked_position) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, usable_locked_position) == 176 &&
              sizeof(XTPQueryStkPositionRsp::usable_locked_position) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, profit_price) == 184 && sizeof(XTPQueryStkPositionRsp::profit_price) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, buy_cost) == 192 && sizeof(XTPQueryStkPositionRsp::buy_cost) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, profit_cost) == 200 && sizeof(XTPQueryStkPositionRsp::profit_cost) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, market_value) == 208 && sizeof(XTPQueryStkPositionRsp::market_value) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, margin) == 216 && sizeof(XTPQueryStkPositionRsp::margin) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, last_buy_cost) == 224 && sizeof(XTPQueryStkPositionRsp::last_buy_cost) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, last_profit_cost) == 232 && sizeof(XTPQueryStkPositionRsp::last_profit_cost) == 8);
static_assert(offsetof(XTPQueryStkPositionRsp, unknown) == 240 && sizeof(XTPQueryStkPositionRsp::unknown) == 296);
static_assert(sizeof(XTPFundTransferNotice) == 40 && alignof(XTPFundTransferNotice) == 8);
static_assert(offsetof(XTPFundTransferNotice, serial_id) == 0 && sizeof(XTPFundTransferNotice::serial_id) == 8);
static_assert(offsetof(XTPFundTransferNotice, transfer_type) == 8 && sizeof(XTPFundTransferNotice::transfer_type) == 4);
static_assert(offsetof(XTPFundTransferNotice, amount) == 16 && sizeof(XTPFundTransferNotice::amount) == 8);
static_assert(offsetof(XTPFundTransferNotice, oper_status) == 24 && sizeof(XTPFundTransferNotice::oper_status) == 4);
static_assert(offsetof(XTPFundTransferNotice, transfer_time) == 32 && sizeof(XTPFundTransferNotice::transfer_time) == 8);
static_assert(sizeof(XTPQueryFundTransferLogReq) == 8 && alignof(XTPQueryFundTransferLogReq) == 8);
static_assert(offsetof(XTPQueryFundTransferLogReq, serial_id) == 0 && sizeof(XTPQueryFundTransferLogReq::serial_id) == 8);
static_assert(sizeof(XTPUserTerminalInfoReq) == 240 && alignof(XTPUserTerminalInfoReq) == 4);
static_assert(offsetof(XTPUserTerminalInfoReq, local_ip) == 0 && sizeof(XTPUserTerminalInfoReq::local_ip) == 64);
static_assert(offsetof(XTPUserTerminalInfoReq, mac_addr) == 64 && sizeof(XTPUserTerminalInfoReq::mac_addr) == 16);
static_assert(offsetof(XTPUserTerminalInfoReq, hd) == 80 && sizeof(XTPUserTerminalInfoReq::hd) == 24);
static_assert(offsetof(XTPUserTerminalInfoReq, term_type) == 104 && sizeof(XTPUserTerminalInfoReq::term_type) == 4);
static_assert(offsetof(XTPUserTerminalInfoReq, internet_ip) == 108 && sizeof(XTPUserTerminalInfoReq::internet_ip) == 64);
static_assert(offsetof(XTPUserTerminalInfoReq, internet_port) == 172 && sizeof(XTPUserTerminalInfoReq::internet_port) == 4);
static_assert(offsetof(XTPUserTerminalInfoReq, client_version) == 176 && sizeof(XTPUserTerminalInfoReq::client_version) == 16);
static_assert(offsetof(XTPUserTerminalInfoReq, macos_sno) == 192 && sizeof(XTPUserTerminalInfoReq::macos_sno) == 21);
static_assert(offsetof(XTPUserTerminalInfoReq, unused) == 213 && sizeof(XTPUserTerminalInfoReq::unused) == 27);
static_assert(sizeof(XTPUserTerminalInfoReqEx) == 360 && alignof(XTPUserTerminalInfoReqEx) == 4);
static_assert(offsetof(XTPUserTerminalInfoReqEx, local_ip) == 0 && sizeof(XTPUserTerminalInfoReqEx::local_ip) == 64);
static_assert(offsetof(XTPUserTerminalInfoReqEx, mac_addr) == 64 && sizeof(XTPUserTerminalInfoReqEx::mac_addr) == 16);
static_assert(offsetof(XTPUserTerminalInfoReqEx, hd) == 80 && sizeof(XTPUserTerminalInfoReqEx::hd) == 24);
static_assert(offsetof(XTPUserTerminalInfoReqEx, term_type) == 104 && sizeof(XTPUserTerminalInfoReqEx::term_type) == 4);
static_assert(offsetof(XTPUserTerminalInfoReqEx, internet_ip) == 108 && sizeof(XTPUserTerminalInfoReqEx::internet_ip) == 64);
static_assert(offsetof(XTPUserTerminalInfoReqEx, internet_port) == 172 && sizeof(XTPUserTerminalInfoReqEx::internet_port) == 4);
static_assert(offsetof(XTPUserTerminalInfoReqEx, client_version) == 176 && sizeof(XTPUserTerminalInfoReqEx::client_version) == 16);
static_assert(offsetof(XTPUserTerminalInfoReqEx, macos_sno) == 192 && sizeof(XTPUserTerminalInfoReqEx::macos_sno) == 21);
static_assert(offsetof(XTPUserTerminalInfoReqEx, imei) == 213 && sizeof(XTPUserTerminalInfoReqEx::imei) == 16);
static_assert(offsetof(XTPUserTerminalInfoReqEx, idfv) == 229 && sizeof(XTPUserTerminalInfoReqEx::idfv) == 37);
static_assert(offsetof(XTPUserTerminalInfoReqEx, guid) == 266 && sizeof(XTPUserTerminalInfoReqEx::guid) == 40);
static_assert(offsetof(XTPUserTerminalInfoReqEx, regist_tel) == 306 && sizeof(XTPUserTerminalInfoReqEx::regist_tel) == 12);
static_assert(offsetof(XTPUserTerminalInfoReqEx, used_tel) == 318 && sizeof(XTPUserTerminalInfoReqEx::used_tel) == 12);
static_assert(offsetof(XTPUserTerminalInfoReqEx, unused) == 330 && sizeof(XTPUserTerminalInfoReqEx::unused) == 30);
