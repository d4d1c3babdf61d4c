import { type Observable } from 'rxjs';
import type { ConnectionStatus } from '../../session/status';
import type { QuoteNotice } from '../notice';
/** Tells when ticks of an instrument may have been lost: to a full ring, with packets of UDP, with the session. */
export declare function tickLossesOf(symbol: string, notices: Observable<QuoteNotice>, status: Observable<ConnectionStatus>): Observable<void>;
