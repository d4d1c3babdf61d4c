// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
import { ApiCalls, type CallOutcome } from '../api-calls';
import { Exchange, Market, Protocol, ResumeType } from './enums';
import type {
  AlgoTickerFields,
  BondSwapQueryFields,
  ComboExecPositionQueryFields,
  ComboOrderInsertFields,
  ComboOrderPageQueryFields,
  ComboOrderQueryFields,
  ComboPositionQueryFields,
  ComboTradePageQueryFields,
  ComboTradeQueryFields,
  CreditPositionQueryFields,
  CreditSurplusQueryFields,
  CreditTickerDebtQueryFields,
  DebtExtensionRequestFields,
  EtfBasketQueryFields,
  EtfQueryFields,
  FundTransferQueryFields,
  FundTransferRequestFields,
  OptionContractQueryFields,
  OrderInsertFields,
  OrderPageQueryFields,
  OrderQueryFields,
  OtherServerFundQueryFields,
  RebuildRequestFields,
  StructuredFundQueryFields,
  TerminalInfoFields,
  TradePageQueryFields,
  TradeQueryFields,
} from './structs';
import {
  writeAlgoTicker,
  writeBondSwapQuery,
  writeComboExecPositionQuery,
  writeComboOrderInsert,
  writeComboOrderPageQuery,
  writeComboOrderQuery,
  writeComboPositionQuery,
  writeComboTradePageQuery,
  writeComboTradeQuery,
  writeCreditPositionQuery,
  writeCreditSurplusQuery,
  writeCreditTickerDebtQuery,
  writeDebtExtensionRequest,
  writeEtfBasketQuery,
  writeEtfQuery,
  writeFundTransferQuery,
  writeFundTransferRequest,
  writeOptionContractQuery,
  writeOrderInsert,
  writeOrderPageQuery,
  writeOrderQuery,
  writeOtherServerFundQuery,
  writeRebuildRequest,
  writeStructuredFundQuery,
  writeTerminalInfo,
  writeTradePageQuery,
  writeTradeQuery,
} from './writers';

/** Every call of QuoteApi but those that the addon's lifetime code makes itself. */
export class QuoteCalls extends ApiCalls {
  /** Returns the trading day as "YYYYMMDD"; an empty string before login. Does not block. (XTP: QuoteApi::GetTradingDay) */
  getTradingDay(): string {
    this.begin(392);
    this.run(1, 'QuoteApi::GetTradingDay', 'never');
    return this.textResult();
  }

  /** Returns the library version, such as "2.2.50"; compare it with the version the binding was built for. Does not block. (XTP: QuoteApi::GetApiVersion) */
  getApiVersion(): string {
    this.begin(392);
    this.run(2, 'QuoteApi::GetApiVersion', 'never');
    return this.textResult();
  }

  /** Sets the UDP receive buffer in MB before login; a power of two, default and minimum 64. Bad values report no error here. (XTP: QuoteApi::SetUDPBufferSize) */
  setUdpBufferSize(buffSize: number): void {
    this.begin(400);
    this.u32(392, buffSize);
    this.run(4, 'QuoteApi::SetUDPBufferSize', 'never');
  }

  /** Sets the heartbeat interval in seconds before login; default 15. Needed only once, also for later logins. (XTP: QuoteApi::SetHeartBeatInterval) */
  setHeartBeatInterval(interval: number): void {
    this.begin(400);
    this.u32(392, interval);
    this.run(6, 'QuoteApi::SetHeartBeatInterval', 'never');
  }

  /** Pins the UDP receive thread to one logical CPU, before login; the array form is preferred, and the first call wins. (XTP: QuoteApi::SetUDPRecvThreadAffinity) */
  setUdpRecvThreadAffinity(cpuNumber: number): void {
    this.begin(400);
    this.i32(392, cpuNumber);
    this.run(7, 'QuoteApi::SetUDPRecvThreadAffinity', 'never');
  }

  /** Pins the UDP receive threads (one per multicast group) to logical CPUs, before login; at most four entries are used. (XTP: QuoteApi::SetUDPRecvThreadAffinityArray) */
  setUdpRecvThreadAffinityArray(cpuNumberArray: readonly number[]): void {
    this.begin(408);
    this.numbers(392, 400, cpuNumberArray);
    this.run(8, 'QuoteApi::SetUDPRecvThreadAffinityArray', 'never');
  }

  /** Pins the UDP parse thread to one logical CPU, before login; the array form is preferred, and the first call wins. (XTP: QuoteApi::SetUDPParseThreadAffinity) */
  setUdpParseThreadAffinity(cpuNumber: number): void {
    this.begin(400);
    this.i32(392, cpuNumber);
    this.run(9, 'QuoteApi::SetUDPParseThreadAffinity', 'never');
  }

  /** Pins the UDP parse threads (one per multicast group) to logical CPUs, before login; at most four entries are used. (XTP: QuoteApi::SetUDPParseThreadAffinityArray) */
  setUdpParseThreadAffinityArray(cpuNumberArray: readonly number[]): void {
    this.begin(408);
    this.numbers(392, 400, cpuNumberArray);
    this.run(10, 'QuoteApi::SetUDPParseThreadAffinityArray', 'never');
  }

  /** Turns the asynchronous UDP sequence log on or off, before login; on by default, turn it off after tuning. (XTP: QuoteApi::SetUDPSeqLogOutPutFlag) */
  setUdpSeqLogOutPutFlag(flag: boolean): void {
    this.begin(400);
    this.bool(392, flag);
    this.run(11, 'QuoteApi::SetUDPSeqLogOutPutFlag', 'never');
  }

  /** Subscribes to snapshots of some tickers of one exchange; 0 = sent, OnSubMarketData answers once per ticker, data arrives in OnDepthMarketData. (XTP: QuoteApi::SubscribeMarketData) */
  subscribeMarketData(ticker: readonly string[], exchange: Exchange | number): number {
    this.begin(416);
    this.tickers(392, 400, ticker);
    this.i32(408, Exchange.code(exchange));
    this.run(12, 'QuoteApi::SubscribeMarketData', 'nonzero');
    return this.i32Result();
  }

  /** Ends snapshot subscriptions made per ticker; 0 = sent, OnUnSubMarketData answers once per ticker. Not usable after subscribe-all. (XTP: QuoteApi::UnSubscribeMarketData) */
  unSubscribeMarketData(ticker: readonly string[], exchange: Exchange | number): number {
    this.begin(416);
    this.tickers(392, 400, ticker);
    this.i32(408, Exchange.code(exchange));
    this.run(13, 'QuoteApi::UnSubscribeMarketData', 'nonzero');
    return this.i32Result();
  }

  /** Subscribes to order books of some tickers of one exchange; 0 = sent, OnSubOrderBook answers per ticker. Data only for SZ level 2. (XTP: QuoteApi::SubscribeOrderBook) */
  subscribeOrderBook(ticker: readonly string[], exchange: Exchange | number): number {
    this.begin(416);
    this.tickers(392, 400, ticker);
    this.i32(408, Exchange.code(exchange));
    this.run(14, 'QuoteApi::SubscribeOrderBook', 'nonzero');
    return this.i32Result();
  }

  /** Ends order book subscriptions made per ticker; 0 = sent, OnUnSubOrderBook answers once per ticker. (XTP: QuoteApi::UnSubscribeOrderBook) */
  unSubscribeOrderBook(ticker: readonly string[], exchange: Exchange | number): number {
    this.begin(416);
    this.tickers(392, 400, ticker);
    this.i32(408, Exchange.code(exchange));
    this.run(15, 'QuoteApi::UnSubscribeOrderBook', 'nonzero');
    return this.i32Result();
  }

  /** Subscribes to ticks of some tickers of one exchange (level 2); 0 = sent, OnSubTickByTick answers per ticker. Options give no data. (XTP: QuoteApi::SubscribeTickByTick) */
  subscribeTickByTick(ticker: readonly string[], exchange: Exchange | number): number {
    this.begin(416);
    this.tickers(392, 400, ticker);
    this.i32(408, Exchange.code(exchange));
    this.run(16, 'QuoteApi::SubscribeTickByTick', 'nonzero');
    return this.i32Result();
  }

  /** Ends tick subscriptions made per ticker; 0 = sent, OnUnSubTickByTick answers once per ticker. (XTP: QuoteApi::UnSubscribeTickByTick) */
  unSubscribeTickByTick(ticker: readonly string[], exchange: Exchange | number): number {
    this.begin(416);
    this.tickers(392, 400, ticker);
    this.i32(408, Exchange.code(exchange));
    this.run(17, 'QuoteApi::UnSubscribeTickByTick', 'nonzero');
    return this.i32Result();
  }

  /** Subscribes to all snapshots of an exchange except options; unknown means SH and SZ, NQ needs its own call. 0 = sent, one OnSubscribeAllMarketData. (XTP: QuoteApi::SubscribeAllMarketData) */
  subscribeAllMarketData(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(18, 'QuoteApi::SubscribeAllMarketData', 'nonzero');
    return this.i32Result();
  }

  /** Ends a subscribe-all of snapshots; pass the same exchange argument. 0 = sent, OnUnSubscribeAllMarketData answers. (XTP: QuoteApi::UnSubscribeAllMarketData) */
  unSubscribeAllMarketData(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(19, 'QuoteApi::UnSubscribeAllMarketData', 'nonzero');
    return this.i32Result();
  }

  /** Subscribes to all order books of an exchange; only SZ level-2 servers deliver. 0 = sent, one OnSubscribeAllOrderBook answers. (XTP: QuoteApi::SubscribeAllOrderBook) */
  subscribeAllOrderBook(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(20, 'QuoteApi::SubscribeAllOrderBook', 'nonzero');
    return this.i32Result();
  }

  /** Ends a subscribe-all of order books; pass the same exchange argument. 0 = sent, OnUnSubscribeAllOrderBook answers. (XTP: QuoteApi::UnSubscribeAllOrderBook) */
  unSubscribeAllOrderBook(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(21, 'QuoteApi::UnSubscribeAllOrderBook', 'nonzero');
    return this.i32Result();
  }

  /** Subscribes to all ticks of an exchange (level 2); unknown means SH and SZ without NQ. 0 = sent, one OnSubscribeAllTickByTick answers. (XTP: QuoteApi::SubscribeAllTickByTick) */
  subscribeAllTickByTick(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(22, 'QuoteApi::SubscribeAllTickByTick', 'nonzero');
    return this.i32Result();
  }

  /** Ends a subscribe-all of ticks; pass the same exchange argument. 0 = sent, OnUnSubscribeAllTickByTick answers. (XTP: QuoteApi::UnSubscribeAllTickByTick) */
  unSubscribeAllTickByTick(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(23, 'QuoteApi::UnSubscribeAllTickByTick', 'nonzero');
    return this.i32Result();
  }

  /** Logs in to a quote server. Blocks without a timeout, one login at a time per process. 0 ok, -1 cannot connect, -2 already connected, -3 bad arguments. (XTP: QuoteApi::Login) */
  login(
    ip: string | null,
    port: number,
    user: string | null,
    password: string | null,
    sockType: Protocol | number,
    localIp: string | null,
    timeoutMs: number,
  ): Promise<CallOutcome> {
    this.begin(440);
    this.text(392, ip);
    this.i32(400, port);
    this.text(408, user);
    this.text(416, password);
    this.i32(424, Protocol.code(sockType));
    this.text(432, localIp);
    return this.runOnThread(24, 'QuoteApi::Login', 'nonzero', timeoutMs);
  }

  /** Logs out of the quote server; blocks, 0 on success. Does not raise OnDisconnected. (XTP: QuoteApi::Logout) */
  logout(timeoutMs: number): Promise<CallOutcome> {
    this.begin(392);
    return this.runOnThread(25, 'QuoteApi::Logout', 'nonzero', timeoutMs);
  }

  /** Asks for the tradable securities of SH or SZ (no indexes); rows in OnQueryAllTickers. No request id: wait for isLast before the next one. (XTP: QuoteApi::QueryAllTickers) */
  queryAllTickers(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(26, 'QuoteApi::QueryAllTickers', 'nonzero');
    return this.i32Result();
  }

  /** Asks for the last price of some tickers of one exchange; rows in OnQueryTickersPriceInfo. More than 3000 tickers are rate limited. (XTP: QuoteApi::QueryTickersPriceInfo) */
  queryTickersPriceInfo(ticker: readonly string[], exchange: Exchange | number): number {
    this.begin(416);
    this.tickers(392, 400, ticker);
    this.i32(408, Exchange.code(exchange));
    this.run(27, 'QuoteApi::QueryTickersPriceInfo', 'nonzero');
    return this.i32Result();
  }

  /** Asks for the last price of all tickers; rows in OnQueryTickersPriceInfo. Rate limited, prefer a subscription. (XTP: QuoteApi::QueryAllTickersPriceInfo) */
  queryAllTickersPriceInfo(): number {
    this.begin(392);
    this.run(28, 'QuoteApi::QueryAllTickersPriceInfo', 'nonzero');
    return this.i32Result();
  }

  /** Subscribes to all option snapshots of an exchange; unknown means SH and SZ. 0 = sent, one OnSubscribeAllOptionMarketData answers. (XTP: QuoteApi::SubscribeAllOptionMarketData) */
  subscribeAllOptionMarketData(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(29, 'QuoteApi::SubscribeAllOptionMarketData', 'nonzero');
    return this.i32Result();
  }

  /** Ends a subscribe-all of option snapshots; pass the same exchange argument. 0 = sent, OnUnSubscribeAllOptionMarketData answers. (XTP: QuoteApi::UnSubscribeAllOptionMarketData) */
  unSubscribeAllOptionMarketData(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(30, 'QuoteApi::UnSubscribeAllOptionMarketData', 'nonzero');
    return this.i32Result();
  }

  /** Subscribes to all option order books; accepted, but no data is published for options. 0 = sent, one OnSubscribeAllOptionOrderBook answers. (XTP: QuoteApi::SubscribeAllOptionOrderBook) */
  subscribeAllOptionOrderBook(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(31, 'QuoteApi::SubscribeAllOptionOrderBook', 'nonzero');
    return this.i32Result();
  }

  /** Ends a subscribe-all of option order books. 0 = sent, OnUnSubscribeAllOptionOrderBook answers. (XTP: QuoteApi::UnSubscribeAllOptionOrderBook) */
  unSubscribeAllOptionOrderBook(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(32, 'QuoteApi::UnSubscribeAllOptionOrderBook', 'nonzero');
    return this.i32Result();
  }

  /** Subscribes to all option ticks; accepted, but no data is published for options. 0 = sent, one OnSubscribeAllOptionTickByTick answers. (XTP: QuoteApi::SubscribeAllOptionTickByTick) */
  subscribeAllOptionTickByTick(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(33, 'QuoteApi::SubscribeAllOptionTickByTick', 'nonzero');
    return this.i32Result();
  }

  /** Ends a subscribe-all of option ticks. 0 = sent, OnUnSubscribeAllOptionTickByTick answers. (XTP: QuoteApi::UnSubscribeAllOptionTickByTick) */
  unSubscribeAllOptionTickByTick(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(34, 'QuoteApi::UnSubscribeAllOptionTickByTick', 'nonzero');
    return this.i32Result();
  }

  /** Asks for full static data of SH or SZ, indexes included; rows in OnQueryAllTickersFullInfo. Unknown exchange fails with -1, error 10200303. (XTP: QuoteApi::QueryAllTickersFullInfo) */
  queryAllTickersFullInfo(exchange: Exchange | number): number {
    this.begin(400);
    this.i32(392, Exchange.code(exchange));
    this.run(35, 'QuoteApi::QueryAllTickersFullInfo', 'nonzero');
    return this.i32Result();
  }

  /** Asks for full static data of all NEEQ and BSE securities; rows in OnQueryAllNQTickersFullInfo. Works on NQ servers only. (XTP: QuoteApi::QueryAllNQTickersFullInfo) */
  queryAllNqTickersFullInfo(): number {
    this.begin(392);
    this.run(36, 'QuoteApi::QueryAllNQTickersFullInfo', 'nonzero');
    return this.i32Result();
  }

  /** Logs in to the rebuild server over TCP; blocks, return codes as Login. The server drops an idle connection after about 3 seconds. (XTP: QuoteApi::LoginToRebuildQuoteServer) */
  loginToRebuildQuoteServer(
    ip: string | null,
    port: number,
    user: string | null,
    password: string | null,
    sockType: Protocol | number,
    localIp: string | null,
    timeoutMs: number,
  ): Promise<CallOutcome> {
    this.begin(440);
    this.text(392, ip);
    this.i32(400, port);
    this.text(408, user);
    this.text(416, password);
    this.i32(424, Protocol.code(sockType));
    this.text(432, localIp);
    return this.runOnThread(37, 'QuoteApi::LoginToRebuildQuoteServer', 'nonzero', timeoutMs);
  }

  /** Logs out of the rebuild server; blocks, 0 on success. Must not be called inside a callback. (XTP: QuoteApi::LogoutFromRebuildQuoteServer) */
  logoutFromRebuildQuoteServer(timeoutMs: number): Promise<CallOutcome> {
    this.begin(392);
    return this.runOnThread(38, 'QuoteApi::LogoutFromRebuildQuoteServer', 'nonzero', timeoutMs);
  }

  /** Asks the rebuild server for missed data, at most 1000 records; 0 = sent, OnRequestRebuildQuote ends the reply. Not from inside a callback. (XTP: QuoteApi::RequestRebuildQuote) */
  requestRebuildQuote(rebuildParam: RebuildRequestFields): number {
    this.begin(448);
    this.u32(392, 400);
    writeRebuildRequest(this.frame, 400, rebuildParam);
    this.run(39, 'QuoteApi::RequestRebuildQuote', 'nonzero');
    return this.i32Result();
  }
}

/** Every call of TraderApi but those that the addon's lifetime code makes itself. */
export class TraderCalls extends ApiCalls {
  /** Returns the trading day as "YYYYMMDD"; an empty string before login. Does not block. (XTP: TraderApi::GetTradingDay) */
  getTradingDay(): string {
    this.begin(392);
    this.run(1, 'TraderApi::GetTradingDay', 'never');
    return this.textResult();
  }

  /** Returns the library version, such as "2.2.50"; compare it with the version the binding was built for. Does not block. (XTP: TraderApi::GetApiVersion) */
  getApiVersion(): string {
    this.begin(392);
    this.run(4, 'TraderApi::GetApiVersion', 'never');
    return this.textResult();
  }

  /** Returns the client id hidden in bits 32-39 of an order id; a pure function, usable without login. (XTP: TraderApi::GetClientIDByXTPID) */
  getClientIdByXtpId(orderXtpId: bigint): number {
    this.begin(400);
    this.u64(392, orderXtpId);
    this.run(5, 'TraderApi::GetClientIDByXTPID', 'never');
    return this.i32Result();
  }

  /** Returns the account an order id belongs to; null before login. (XTP: TraderApi::GetAccountByXTPID) */
  getAccountByXtpId(orderXtpId: bigint): string {
    this.begin(400);
    this.u64(392, orderXtpId);
    this.run(6, 'TraderApi::GetAccountByXTPID', 'never');
    return this.textResult();
  }

  /** Chooses how the event stream starts at the next fresh login; always call it, sources differ about the default. Ignored on a resumed re-login. (XTP: TraderApi::SubscribePublicTopic) */
  subscribePublicTopic(resumeType: ResumeType | number): void {
    this.begin(400);
    this.i32(392, ResumeType.code(resumeType));
    this.run(7, 'TraderApi::SubscribePublicTopic', 'never');
  }

  /** Sets the client's own version, at most 15 letters, digits and dots, before login. (XTP: TraderApi::SetSoftwareVersion) */
  setSoftwareVersion(version: string | null): void {
    this.begin(400);
    this.text(392, version);
    this.run(8, 'TraderApi::SetSoftwareVersion', 'never');
  }

  /** Sets the software key issued with the account, before login; a wrong or missing key makes the login fail. (XTP: TraderApi::SetSoftwareKey) */
  setSoftwareKey(key: string | null): void {
    this.begin(400);
    this.text(392, key);
    this.run(9, 'TraderApi::SetSoftwareKey', 'never');
  }

  /** Sets the heartbeat interval in seconds before login; default 15. Short values drop the session at a debugger breakpoint. (XTP: TraderApi::SetHeartBeatInterval) */
  setHeartBeatInterval(interval: number): void {
    this.begin(400);
    this.u32(392, interval);
    this.run(10, 'TraderApi::SetHeartBeatInterval', 'never');
  }

  /** Sets how many orders plus cancels a login may send, before login; default 204800, at most 33553432. False = refused, old value kept. (XTP: TraderApi::SetMaxOrderBufferQuantity) */
  setMaxOrderBufferQuantity(maxOrderQuantity: number): boolean {
    this.begin(400);
    this.u32(392, maxOrderQuantity);
    this.run(11, 'TraderApi::SetMaxOrderBufferQuantity', 'never');
    return this.i32Result() !== 0;
  }

  /** Logs in one account over TCP; blocks without a timeout, one login at a time per process. Returns the session id, 0 on failure. (XTP: TraderApi::Login) */
  login(
    ip: string | null,
    port: number,
    user: string | null,
    password: string | null,
    sockType: Protocol | number,
    localIp: string | null,
    timeoutMs: number,
  ): Promise<CallOutcome> {
    this.begin(440);
    this.text(392, ip);
    this.i32(400, port);
    this.text(408, user);
    this.text(416, password);
    this.i32(424, Protocol.code(sockType));
    this.text(432, localIp);
    return this.runOnThread(12, 'TraderApi::Login', 'zero', timeoutMs);
  }

  /** Logs out a session; blocks, 0 on success, also for an unknown session. Ends resuming: the next login is a fresh one, no OnDisconnected. (XTP: TraderApi::Logout) */
  logout(sessionId: bigint, timeoutMs: number): Promise<CallOutcome> {
    this.begin(400);
    this.u64(392, sessionId);
    return this.runOnThread(13, 'TraderApi::Logout', 'nonzero', timeoutMs);
  }

  /** Tells after a re-login whether the counter was restarted; if so, query orders and positions again. False for an unknown session. (XTP: TraderApi::IsServerRestart) */
  isServerRestart(sessionId: bigint): boolean {
    this.begin(400);
    this.u64(392, sessionId);
    this.run(14, 'TraderApi::IsServerRestart', 'never');
    return this.i32Result() !== 0;
  }

  /** Changes the terminal information recorded for a session, for authorised systems only; 0 = sent, -1 on failure, no callback. (XTP: TraderApi::ModifyUserTerminalInfo) */
  modifyUserTerminalInfo(info: TerminalInfoFields, sessionId: bigint): number {
    this.begin(648);
    this.u32(392, 408);
    writeTerminalInfo(this.frame, 408, info);
    this.u64(400, sessionId);
    this.run(15, 'TraderApi::ModifyUserTerminalInfo', 'nonzero');
    return this.i32Result();
  }

  /** Asks which markets the account can trade on this server; 0 = sent, one OnQueryAccountTradeMarket answers. (XTP: TraderApi::QueryAccountTradeMarket) */
  queryAccountTradeMarket(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(16, 'TraderApi::QueryAccountTradeMarket', 'nonzero');
    return this.i32Result();
  }

  /** Reserves an order id for InsertOrderExtra; use ids in the order they were issued and only in the same session. 0 on failure. (XTP: TraderApi::GetANewOrderXTPID) */
  getANewOrderXtpId(sessionId: bigint): bigint {
    this.begin(400);
    this.u64(392, sessionId);
    this.run(17, 'TraderApi::GetANewOrderXTPID', 'zero');
    return this.u64Result();
  }

  /** Sends an order without blocking and returns its id, 0 on failure. OnOrderEvent may fire before it returns; sent does not mean accepted. (XTP: TraderApi::InsertOrder) */
  insertOrder(order: OrderInsertFields, sessionId: bigint): bigint {
    this.begin(480);
    this.u32(392, 408);
    writeOrderInsert(this.frame, 408, order);
    this.u64(400, sessionId);
    this.run(18, 'TraderApi::InsertOrder', 'zero');
    return this.u64Result();
  }

  /** Sends an order under an id from GetANewOrderXTPID; returns that id, 0 on failure. OnOrderEvent answers. (XTP: TraderApi::InsertOrderExtra) */
  insertOrderExtra(order: OrderInsertFields, sessionId: bigint): bigint {
    this.begin(480);
    this.u32(392, 408);
    writeOrderInsert(this.frame, 408, order);
    this.u64(400, sessionId);
    this.run(19, 'TraderApi::InsertOrderExtra', 'zero');
    return this.u64Result();
  }

  /** Sends a cancel and returns the cancel's own id, 0 on failure. Success shows as the order's final OnOrderEvent, failure as OnCancelOrderError. (XTP: TraderApi::CancelOrder) */
  cancelOrder(orderXtpId: bigint, sessionId: bigint): bigint {
    this.begin(408);
    this.u64(392, orderXtpId);
    this.u64(400, sessionId);
    this.run(20, 'TraderApi::CancelOrder', 'zero');
    return this.u64Result();
  }

  /** Asks for one order by id; 0 = sent, OnQueryOrder answers. Prefer the Ex form, which adds the reject reason. (XTP: TraderApi::QueryOrderByXTPID) */
  queryOrderByXtpId(orderXtpId: bigint, sessionId: bigint, requestId: number): number {
    this.begin(416);
    this.u64(392, orderXtpId);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(21, 'TraderApi::QueryOrderByXTPID', 'nonzero');
    return this.i32Result();
  }

  /** Asks for today's orders by ticker and time; 0 = sent, rows in OnQueryOrder. Do not poll; prefer the Ex form. (XTP: TraderApi::QueryOrders) */
  queryOrders(queryParam: OrderQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(448);
    this.u32(392, 416);
    writeOrderQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(22, 'TraderApi::QueryOrders', 'nonzero');
    return this.i32Result();
  }

  /** Asks for orders still working; 0 = sent, rows in OnQueryOrder. Prefer the Ex form. (XTP: TraderApi::QueryUnfinishedOrders) */
  queryUnfinishedOrders(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(23, 'TraderApi::QueryUnfinishedOrders', 'nonzero');
    return this.i32Result();
  }

  /** Asks for one page of today's orders, cancel rows included; 0 = sent, rows in OnQueryOrderByPage. Prefer the Ex form. (XTP: TraderApi::QueryOrdersByPage) */
  queryOrdersByPage(queryParam: OrderPageQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeOrderPageQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(24, 'TraderApi::QueryOrdersByPage', 'nonzero');
    return this.i32Result();
  }

  /** Asks for one order by id, with exchange number and reject reason; 0 = sent, OnQueryOrderEx answers. (XTP: TraderApi::QueryOrderByXTPIDEx) */
  queryOrderByXtpIdEx(orderXtpId: bigint, sessionId: bigint, requestId: number): number {
    this.begin(416);
    this.u64(392, orderXtpId);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(25, 'TraderApi::QueryOrderByXTPIDEx', 'nonzero');
    return this.i32Result();
  }

  /** Asks for today's orders by ticker and time, with reject reasons; 0 = sent, rows in OnQueryOrderEx. Do not poll. (XTP: TraderApi::QueryOrdersEx) */
  queryOrdersEx(queryParam: OrderQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(448);
    this.u32(392, 416);
    writeOrderQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(26, 'TraderApi::QueryOrdersEx', 'nonzero');
    return this.i32Result();
  }

  /** Asks for orders still working, with exchange numbers; 0 = sent, rows in OnQueryOrderEx. (XTP: TraderApi::QueryUnfinishedOrdersEx) */
  queryUnfinishedOrdersEx(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(27, 'TraderApi::QueryUnfinishedOrdersEx', 'nonzero');
    return this.i32Result();
  }

  /** Asks for one page of today's orders, cancel rows included, with reject reasons; 0 = sent, rows in OnQueryOrderByPageEx. (XTP: TraderApi::QueryOrdersByPageEx) */
  queryOrdersByPageEx(queryParam: OrderPageQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeOrderPageQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(28, 'TraderApi::QueryOrdersByPageEx', 'nonzero');
    return this.i32Result();
  }

  /** Asks for the fills of one order; 0 = sent, rows in OnQueryTrade. (XTP: TraderApi::QueryTradesByXTPID) */
  queryTradesByXtpId(orderXtpId: bigint, sessionId: bigint, requestId: number): number {
    this.begin(416);
    this.u64(392, orderXtpId);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(29, 'TraderApi::QueryTradesByXTPID', 'nonzero');
    return this.i32Result();
  }

  /** Asks for today's fills by ticker and time; 0 = sent, rows in OnQueryTrade. Do not poll. (XTP: TraderApi::QueryTrades) */
  queryTrades(queryParam: TradeQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(448);
    this.u32(392, 416);
    writeTradeQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(30, 'TraderApi::QueryTrades', 'nonzero');
    return this.i32Result();
  }

  /** Asks for one page of today's fills; 0 = sent, rows in OnQueryTradeByPage. (XTP: TraderApi::QueryTradesByPage) */
  queryTradesByPage(queryParam: TradePageQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeTradePageQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(31, 'TraderApi::QueryTradesByPage', 'nonzero');
    return this.i32Result();
  }

  /** Asks for holdings; a null ticker means all, with a ticker pass its market too. 0 = sent, rows in OnQueryPosition. (XTP: TraderApi::QueryPosition) */
  queryPosition(ticker: string | null, sessionId: bigint, requestId: number, market: Market | number): number {
    this.begin(424);
    this.text(392, ticker);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.i32(416, Market.code(market));
    this.run(32, 'TraderApi::QueryPosition', 'nonzero');
    return this.i32Result();
  }

  /** Asks for the cash state of the account; 0 = sent, one row in OnQueryAsset. (XTP: TraderApi::QueryAsset) */
  queryAsset(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(33, 'TraderApi::QueryAsset', 'nonzero');
    return this.i32Result();
  }

  /** Asks for structured funds and their sub-funds; 0 = sent, rows in OnQueryStructuredFund. (XTP: TraderApi::QueryStructuredFund) */
  queryStructuredFund(queryParam: StructuredFundQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeStructuredFundQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(34, 'TraderApi::QueryStructuredFund', 'nonzero');
    return this.i32Result();
  }

  /** Starts a fund transfer and returns its id, 0 on failure; OnFundTransfer reports the states, possibly more than once. (XTP: TraderApi::FundTransfer) */
  fundTransfer(fundTransfer: FundTransferRequestFields, sessionId: bigint): bigint {
    this.begin(512);
    this.secret(408);
    this.u32(392, 408);
    writeFundTransferRequest(this.frame, 408, fundTransfer);
    this.u64(400, sessionId);
    this.run(35, 'TraderApi::FundTransfer', 'zero');
    return this.u64Result();
  }

  /** Asks for today's fund transfers, one by id or all with 0; 0 = sent, rows in OnQueryFundTransfer. (XTP: TraderApi::QueryFundTransfer) */
  queryFundTransfer(queryParam: FundTransferQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(424);
    this.u32(392, 416);
    writeFundTransferQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(36, 'TraderApi::QueryFundTransfer', 'nonzero');
    return this.i32Result();
  }

  /** Asks what could be transferred from the main counter or the peer node; 0 = sent, one OnQueryOtherServerFund answers. (XTP: TraderApi::QueryOtherServerFund) */
  queryOtherServerFund(queryParam: OtherServerFundQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(536);
    this.secret(416);
    this.u32(392, 416);
    writeOtherServerFundQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(37, 'TraderApi::QueryOtherServerFund', 'nonzero');
    return this.i32Result();
  }

  /** Asks for ETF creation and redemption terms; 0 = sent, rows in OnQueryETF, error 11000390 when the ETF is not dealt in. (XTP: TraderApi::QueryETF) */
  queryEtf(queryParam: EtfQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeEtfQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(38, 'TraderApi::QueryETF', 'nonzero');
    return this.i32Result();
  }

  /** Asks for the basket of one ETF; 0 = sent, rows in OnQueryETFBasket. (XTP: TraderApi::QueryETFTickerBasket) */
  queryEtfTickerBasket(queryParam: EtfBasketQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeEtfBasketQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(39, 'TraderApi::QueryETFTickerBasket', 'nonzero');
    return this.i32Result();
  }

  /** Asks for new stock issues open today; 0 = sent, rows in OnQueryIPOInfoList. (XTP: TraderApi::QueryIPOInfoList) */
  queryIpoInfoList(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(40, 'TraderApi::QueryIPOInfoList', 'nonzero');
    return this.i32Result();
  }

  /** Asks for the account's subscription quota per market; 0 = sent, rows in OnQueryIPOQuotaInfo. (XTP: TraderApi::QueryIPOQuotaInfo) */
  queryIpoQuotaInfo(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(41, 'TraderApi::QueryIPOQuotaInfo', 'nonzero');
    return this.i32Result();
  }

  /** Asks for convertible bond issues open today; 0 = sent, rows in OnQueryBondIPOInfoList. (XTP: TraderApi::QueryBondIPOInfoList) */
  queryBondIpoInfoList(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(42, 'TraderApi::QueryBondIPOInfoList', 'nonzero');
    return this.i32Result();
  }

  /** Asks for conversion terms of convertible bonds; an empty ticker means all. 0 = sent, rows in OnQueryBondSwapStockInfo. (XTP: TraderApi::QueryBondSwapStockInfo) */
  queryBondSwapStockInfo(queryParam: BondSwapQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeBondSwapQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(43, 'TraderApi::QueryBondSwapStockInfo', 'nonzero');
    return this.i32Result();
  }

  /** Asks for option contract data; an empty ticker means all. 0 = sent, rows in OnQueryOptionAuctionInfo. (XTP: TraderApi::QueryOptionAuctionInfo) */
  queryOptionAuctionInfo(queryParam: OptionContractQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeOptionContractQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(44, 'TraderApi::QueryOptionAuctionInfo', 'nonzero');
    return this.i32Result();
  }

  /** Repays margin debt with cash, not as an order; returns the repayment id, 0 on failure. OnCreditCashRepay answers. (XTP: TraderApi::CreditCashRepay) */
  creditCashRepay(amount: number, sessionId: bigint): bigint {
    this.begin(408);
    this.f64(392, amount);
    this.u64(400, sessionId);
    this.run(45, 'TraderApi::CreditCashRepay', 'zero');
    return this.u64Result();
  }

  /** Repays interest and fees of one contract with cash; returns the repayment id, 0 on failure. OnCreditCashRepayDebtInterestFee answers. (XTP: TraderApi::CreditCashRepayDebtInterestFee) */
  creditCashRepayDebtInterestFee(debtId: string | null, amount: number, sessionId: bigint): bigint {
    this.begin(416);
    this.text(392, debtId);
    this.f64(400, amount);
    this.u64(408, sessionId);
    this.run(46, 'TraderApi::CreditCashRepayDebtInterestFee', 'zero');
    return this.u64Result();
  }

  /** Sells stock to pay interest and fees of one contract; returns the order id, 0 on failure. OnOrderEvent and OnTradeEvent follow. (XTP: TraderApi::CreditSellStockRepayDebtInterestFee) */
  creditSellStockRepayDebtInterestFee(order: OrderInsertFields, debtId: string | null, sessionId: bigint): bigint {
    this.begin(488);
    this.u32(392, 416);
    writeOrderInsert(this.frame, 416, order);
    this.text(400, debtId);
    this.u64(408, sessionId);
    this.run(47, 'TraderApi::CreditSellStockRepayDebtInterestFee', 'zero');
    return this.u64Result();
  }

  /** Asks for today's cash repayments; 0 = sent, rows in OnQueryCreditCashRepayInfo. (XTP: TraderApi::QueryCreditCashRepayInfo) */
  queryCreditCashRepayInfo(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(48, 'TraderApi::QueryCreditCashRepayInfo', 'nonzero');
    return this.i32Result();
  }

  /** Asks for assets, debts and credit line of a credit account; 0 = sent, one OnQueryCreditFundInfo answers. (XTP: TraderApi::QueryCreditFundInfo) */
  queryCreditFundInfo(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(49, 'TraderApi::QueryCreditFundInfo', 'nonzero');
    return this.i32Result();
  }

  /** Asks for the debt contracts of a credit account; 0 = sent, rows in OnQueryCreditDebtInfo. (XTP: TraderApi::QueryCreditDebtInfo) */
  queryCreditDebtInfo(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(50, 'TraderApi::QueryCreditDebtInfo', 'nonzero');
    return this.i32Result();
  }

  /** Asks for shares owed per security; 0 = sent, rows in OnQueryCreditTickerDebtInfo. (XTP: TraderApi::QueryCreditTickerDebtInfo) */
  queryCreditTickerDebtInfo(queryParam: CreditTickerDebtQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeCreditTickerDebtQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(51, 'TraderApi::QueryCreditTickerDebtInfo', 'nonzero');
    return this.i32Result();
  }

  /** Asks for the cash still owed by a credit account; 0 = sent, one OnQueryCreditAssetDebtInfo answers. (XTP: TraderApi::QueryCreditAssetDebtInfo) */
  queryCreditAssetDebtInfo(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(52, 'TraderApi::QueryCreditAssetDebtInfo', 'nonzero');
    return this.i32Result();
  }

  /** Asks for shares available for short selling; 0 = sent, rows in OnQueryCreditTickerAssignInfo. (XTP: TraderApi::QueryCreditTickerAssignInfo) */
  queryCreditTickerAssignInfo(queryParam: CreditPositionQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeCreditPositionQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(53, 'TraderApi::QueryCreditTickerAssignInfo', 'nonzero');
    return this.i32Result();
  }

  /** Asks for surplus shares of one security, which must be named; 0 = sent, one OnQueryCreditExcessStock answers. (XTP: TraderApi::QueryCreditExcessStock) */
  queryCreditExcessStock(queryParam: CreditSurplusQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeCreditSurplusQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(54, 'TraderApi::QueryCreditExcessStock', 'nonzero');
    return this.i32Result();
  }

  /** Asks for surplus shares of one or all securities; 0 = sent, rows in OnQueryMulCreditExcessStock. (XTP: TraderApi::QueryMulCreditExcessStock) */
  queryMulCreditExcessStock(queryParam: CreditSurplusQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeCreditSurplusQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(55, 'TraderApi::QueryMulCreditExcessStock', 'nonzero');
    return this.i32Result();
  }

  /** Asks to extend a debt contract; returns the request id, 0 on failure. OnCreditExtendDebtDate reports the states. (XTP: TraderApi::CreditExtendDebtDate) */
  creditExtendDebtDate(debtExtend: DebtExtensionRequestFields, sessionId: bigint): bigint {
    this.begin(536);
    this.secret(408);
    this.u32(392, 408);
    writeDebtExtensionRequest(this.frame, 408, debtExtend);
    this.u64(400, sessionId);
    this.run(56, 'TraderApi::CreditExtendDebtDate', 'zero');
    return this.u64Result();
  }

  /** Asks for debt extension requests, one by id or all with 0; 0 = sent, rows in OnQueryCreditExtendDebtDateOrders. (XTP: TraderApi::QueryCreditExtendDebtDateOrders) */
  queryCreditExtendDebtDateOrders(xtpId: bigint, sessionId: bigint, requestId: number): number {
    this.begin(416);
    this.u64(392, xtpId);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(57, 'TraderApi::QueryCreditExtendDebtDateOrders', 'nonzero');
    return this.i32Result();
  }

  /** Asks for further figures of a credit account; 0 = sent, one OnQueryCreditFundExtraInfo answers. (XTP: TraderApi::QueryCreditFundExtraInfo) */
  queryCreditFundExtraInfo(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(58, 'TraderApi::QueryCreditFundExtraInfo', 'nonzero');
    return this.i32Result();
  }

  /** Asks for further credit figures per security; 0 = sent, rows in OnQueryCreditPositionExtraInfo. (XTP: TraderApi::QueryCreditPositionExtraInfo) */
  queryCreditPositionExtraInfo(queryParam: CreditPositionQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeCreditPositionQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(59, 'TraderApi::QueryCreditPositionExtraInfo', 'nonzero');
    return this.i32Result();
  }

  /** Sends an option combination order and returns its id, 0 on failure. OnOptionCombinedOrderEvent answers, perhaps before it returns. (XTP: TraderApi::InsertOptionCombinedOrder) */
  insertOptionCombinedOrder(order: ComboOrderInsertFields, sessionId: bigint): bigint {
    this.begin(600);
    this.u32(392, 408);
    writeComboOrderInsert(this.frame, 408, order);
    this.u64(400, sessionId);
    this.run(60, 'TraderApi::InsertOptionCombinedOrder', 'zero');
    return this.u64Result();
  }

  /** Sends an option combination order under an id from GetANewOrderXTPID; returns that id, 0 on failure. (XTP: TraderApi::InsertOptionCombinedOrderExtra) */
  insertOptionCombinedOrderExtra(order: ComboOrderInsertFields, sessionId: bigint): bigint {
    this.begin(600);
    this.u32(392, 408);
    writeComboOrderInsert(this.frame, 408, order);
    this.u64(400, sessionId);
    this.run(61, 'TraderApi::InsertOptionCombinedOrderExtra', 'zero');
    return this.u64Result();
  }

  /** Cancels an option combination order; returns the cancel's own id, 0 on failure. Be ready for both cancel error callbacks. (XTP: TraderApi::CancelOptionCombinedOrder) */
  cancelOptionCombinedOrder(orderXtpId: bigint, sessionId: bigint): bigint {
    this.begin(408);
    this.u64(392, orderXtpId);
    this.u64(400, sessionId);
    this.run(62, 'TraderApi::CancelOptionCombinedOrder', 'zero');
    return this.u64Result();
  }

  /** Asks for combination orders still working; 0 = sent, rows in OnQueryOptionCombinedOrders. Prefer the Ex form. (XTP: TraderApi::QueryOptionCombinedUnfinishedOrders) */
  queryOptionCombinedUnfinishedOrders(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(63, 'TraderApi::QueryOptionCombinedUnfinishedOrders', 'nonzero');
    return this.i32Result();
  }

  /** Asks for one combination order by id; 0 = sent, OnQueryOptionCombinedOrders answers. Prefer the Ex form. (XTP: TraderApi::QueryOptionCombinedOrderByXTPID) */
  queryOptionCombinedOrderByXtpId(orderXtpId: bigint, sessionId: bigint, requestId: number): number {
    this.begin(416);
    this.u64(392, orderXtpId);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(64, 'TraderApi::QueryOptionCombinedOrderByXTPID', 'nonzero');
    return this.i32Result();
  }

  /** Asks for today's combination orders by number and time; 0 = sent, rows in OnQueryOptionCombinedOrders. Prefer the Ex form. (XTP: TraderApi::QueryOptionCombinedOrders) */
  queryOptionCombinedOrders(queryParam: ComboOrderQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(456);
    this.u32(392, 416);
    writeComboOrderQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(65, 'TraderApi::QueryOptionCombinedOrders', 'nonzero');
    return this.i32Result();
  }

  /** Asks for one page of today's combination orders; 0 = sent, rows in OnQueryOptionCombinedOrdersByPage. Prefer the Ex form. (XTP: TraderApi::QueryOptionCombinedOrdersByPage) */
  queryOptionCombinedOrdersByPage(queryParam: ComboOrderPageQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeComboOrderPageQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(66, 'TraderApi::QueryOptionCombinedOrdersByPage', 'nonzero');
    return this.i32Result();
  }

  /** Asks for combination orders still working, with exchange numbers; 0 = sent, rows in OnQueryOptionCombinedOrdersEx. (XTP: TraderApi::QueryOptionCombinedUnfinishedOrdersEx) */
  queryOptionCombinedUnfinishedOrdersEx(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(67, 'TraderApi::QueryOptionCombinedUnfinishedOrdersEx', 'nonzero');
    return this.i32Result();
  }

  /** Asks for one combination order by id, with reject reason; 0 = sent, OnQueryOptionCombinedOrdersEx answers. (XTP: TraderApi::QueryOptionCombinedOrderByXTPIDEx) */
  queryOptionCombinedOrderByXtpIdEx(orderXtpId: bigint, sessionId: bigint, requestId: number): number {
    this.begin(416);
    this.u64(392, orderXtpId);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(68, 'TraderApi::QueryOptionCombinedOrderByXTPIDEx', 'nonzero');
    return this.i32Result();
  }

  /** Asks for today's combination orders by number and time, with reject reasons; 0 = sent, rows in OnQueryOptionCombinedOrdersEx. (XTP: TraderApi::QueryOptionCombinedOrdersEx) */
  queryOptionCombinedOrdersEx(queryParam: ComboOrderQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(456);
    this.u32(392, 416);
    writeComboOrderQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(69, 'TraderApi::QueryOptionCombinedOrdersEx', 'nonzero');
    return this.i32Result();
  }

  /** Asks for one page of today's combination orders, with reject reasons; 0 = sent, rows in OnQueryOptionCombinedOrdersByPageEx. (XTP: TraderApi::QueryOptionCombinedOrdersByPageEx) */
  queryOptionCombinedOrdersByPageEx(queryParam: ComboOrderPageQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeComboOrderPageQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(70, 'TraderApi::QueryOptionCombinedOrdersByPageEx', 'nonzero');
    return this.i32Result();
  }

  /** Asks for the executions of one combination order; 0 = sent, rows in OnQueryOptionCombinedTrades. (XTP: TraderApi::QueryOptionCombinedTradesByXTPID) */
  queryOptionCombinedTradesByXtpId(orderXtpId: bigint, sessionId: bigint, requestId: number): number {
    this.begin(416);
    this.u64(392, orderXtpId);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(71, 'TraderApi::QueryOptionCombinedTradesByXTPID', 'nonzero');
    return this.i32Result();
  }

  /** Asks for today's combination executions by number and time; 0 = sent, rows in OnQueryOptionCombinedTrades. (XTP: TraderApi::QueryOptionCombinedTrades) */
  queryOptionCombinedTrades(queryParam: ComboTradeQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(456);
    this.u32(392, 416);
    writeComboTradeQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(72, 'TraderApi::QueryOptionCombinedTrades', 'nonzero');
    return this.i32Result();
  }

  /** Asks for one page of today's combination executions; 0 = sent, rows in OnQueryOptionCombinedTradesByPage. (XTP: TraderApi::QueryOptionCombinedTradesByPage) */
  queryOptionCombinedTradesByPage(queryParam: ComboTradePageQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeComboTradePageQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(73, 'TraderApi::QueryOptionCombinedTradesByPage', 'nonzero');
    return this.i32Result();
  }

  /** Asks for option combinations held; 0 = sent, rows in OnQueryOptionCombinedPosition. (XTP: TraderApi::QueryOptionCombinedPosition) */
  queryOptionCombinedPosition(queryParam: ComboPositionQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(440);
    this.u32(392, 416);
    writeComboPositionQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(74, 'TraderApi::QueryOptionCombinedPosition', 'nonzero');
    return this.i32Result();
  }

  /** Asks for the combination strategies on offer; 0 = sent, rows in OnQueryOptionCombinedStrategyInfo. (XTP: TraderApi::QueryOptionCombinedStrategyInfo) */
  queryOptionCombinedStrategyInfo(sessionId: bigint, requestId: number): number {
    this.begin(408);
    this.u64(392, sessionId);
    this.i32(400, requestId);
    this.run(75, 'TraderApi::QueryOptionCombinedStrategyInfo', 'nonzero');
    return this.i32Result();
  }

  /** Asks for contract pairs that can be exercised together; 0 = sent, rows in OnQueryOptionCombinedExecPosition. (XTP: TraderApi::QueryOptionCombinedExecPosition) */
  queryOptionCombinedExecPosition(queryParam: ComboExecPositionQueryFields, sessionId: bigint, requestId: number): number {
    this.begin(456);
    this.u32(392, 416);
    writeComboExecPositionQuery(this.frame, 416, queryParam);
    this.u64(400, sessionId);
    this.i32(408, requestId);
    this.run(76, 'TraderApi::QueryOptionCombinedExecPosition', 'nonzero');
    return this.i32Result();
  }

  /** Logs in to the algo server, once per process and after Login; blocks, 0 on success. This connection reconnects by itself. (XTP: TraderApi::LoginALGO) */
  loginAlgo(
    ip: string | null,
    port: number,
    user: string | null,
    password: string | null,
    sockType: Protocol | number,
    localIp: string | null,
    timeoutMs: number,
  ): Promise<CallOutcome> {
    this.begin(440);
    this.text(392, ip);
    this.i32(400, port);
    this.text(408, user);
    this.text(416, password);
    this.i32(424, Protocol.code(sockType));
    this.text(432, localIp);
    return this.runOnThread(77, 'TraderApi::LoginALGO', 'nonzero', timeoutMs);
  }

  /** Asks for mother orders by type, client id or algo id (the algo id wins); 0 = sent, rows in OnQueryStrategy. (XTP: TraderApi::QueryStrategy) */
  queryStrategy(strategyType: number, clientStrategyId: bigint, xtpStrategyId: bigint, sessionId: bigint, requestId: number): number {
    this.begin(432);
    this.u32(392, strategyType);
    this.u64(400, clientStrategyId);
    this.u64(408, xtpStrategyId);
    this.u64(416, sessionId);
    this.i32(424, requestId);
    this.run(78, 'TraderApi::QueryStrategy', 'nonzero');
    return this.i32Result();
  }

  /** Opens the algo channel of one account, of which there can be only one anywhere; 0 = sent, OnALGOUserEstablishChannel answers. (XTP: TraderApi::ALGOUserEstablishChannel) */
  algoUserEstablishChannel(omsIp: string | null, omsPort: number, user: string | null, password: string | null, sessionId: bigint): number {
    this.begin(432);
    this.text(392, omsIp);
    this.i32(400, omsPort);
    this.text(408, user);
    this.text(416, password);
    this.u64(424, sessionId);
    this.run(79, 'TraderApi::ALGOUserEstablishChannel', 'nonzero');
    return this.i32Result();
  }

  /** Sends an algorithm mother order with JSON parameters; 0 = sent, OnInsertAlgoOrder answers. Do not exit before that answer. (XTP: TraderApi::InsertAlgoOrder) */
  insertAlgoOrder(strategyType: number, clientStrategyId: bigint, strategyParam: string | null, sessionId: bigint): number {
    this.begin(424);
    this.u32(392, strategyType);
    this.u64(400, clientStrategyId);
    this.text(408, strategyParam);
    this.u64(416, sessionId);
    this.run(80, 'TraderApi::InsertAlgoOrder', 'nonzero');
    return this.i32Result();
  }

  /** Cancels a mother order: true stops it gracefully, false destroys it and cancels its child orders once. 0 = sent, OnCancelAlgoOrder answers. (XTP: TraderApi::CancelAlgoOrder) */
  cancelAlgoOrder(cancelFlag: boolean, xtpStrategyId: bigint, sessionId: bigint): number {
    this.begin(416);
    this.bool(392, cancelFlag);
    this.u64(400, xtpStrategyId);
    this.u64(408, sessionId);
    this.run(81, 'TraderApi::CancelAlgoOrder', 'nonzero');
    return this.i32Result();
  }

  /** Returns the mother order id a child order belongs to, 0 when it is no algorithm order; a pure function of its arguments. (XTP: TraderApi::GetAlgorithmIDByOrder) */
  getAlgorithmIdByOrder(orderXtpId: bigint, orderClientId: number): bigint {
    this.begin(408);
    this.u64(392, orderXtpId);
    this.u32(400, orderClientId);
    this.run(82, 'TraderApi::GetAlgorithmIDByOrder', 'never');
    return this.u64Result();
  }

  /** Asks the algo server to recommend algorithms for a basket given as JSON; 0 = sent, rows in OnStrategyRecommendation. (XTP: TraderApi::StrategyRecommendation) */
  strategyRecommendation(basketFlag: boolean, basketParam: string | null, sessionId: bigint, requestId: number): number {
    this.begin(424);
    this.bool(392, basketFlag);
    this.text(400, basketParam);
    this.u64(408, sessionId);
    this.i32(416, requestId);
    this.run(83, 'TraderApi::StrategyRecommendation', 'nonzero');
    return this.i32Result();
  }

  /** Changes the JSON parameters of a mother order, if the server supports it; 0 = sent, OnModifyAlgoOrder answers. (XTP: TraderApi::ModifyAlgoOrder) */
  modifyAlgoOrder(xtpStrategyId: bigint, strategyParam: string | null, sessionId: bigint): number {
    this.begin(416);
    this.u64(392, xtpStrategyId);
    this.text(400, strategyParam);
    this.u64(408, sessionId);
    this.run(84, 'TraderApi::ModifyAlgoOrder', 'nonzero');
    return this.i32Result();
  }

  /** Pauses a mother order in a security, if the server supports it; 0 = sent, OnPauseAlgoOrder answers. (XTP: TraderApi::PauseAlgoOrder) */
  pauseAlgoOrder(xtpStrategyId: bigint, tickerInfo: AlgoTickerFields, sessionId: bigint, requestId: number): number {
    this.begin(448);
    this.u64(392, xtpStrategyId);
    this.u32(400, 424);
    writeAlgoTicker(this.frame, 424, tickerInfo);
    this.u64(408, sessionId);
    this.i32(416, requestId);
    this.run(85, 'TraderApi::PauseAlgoOrder', 'nonzero');
    return this.i32Result();
  }

  /** Resumes a paused mother order in a security, if the server supports it; 0 = sent, OnResumeAlgoOrder answers. (XTP: TraderApi::ResumeAlgoOrder) */
  resumeAlgoOrder(xtpStrategyId: bigint, tickerInfo: AlgoTickerFields, sessionId: bigint, requestId: number): number {
    this.begin(448);
    this.u64(392, xtpStrategyId);
    this.u32(400, 424);
    writeAlgoTicker(this.frame, 424, tickerInfo);
    this.u64(408, sessionId);
    this.i32(416, requestId);
    this.run(86, 'TraderApi::ResumeAlgoOrder', 'nonzero');
    return this.i32Result();
  }
}
