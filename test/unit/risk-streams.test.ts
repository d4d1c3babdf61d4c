import { describe } from '@jest/globals';
import { maxOrderValue, orderRate } from '../../lib/risk';
import { buyOf, riskBench } from './support/risk';
import { testsInStream } from './support/risk-streams';

describe('maxOrderValue in a stream', () => {
  testsInStream(() => ({
    operator: maxOrderValue({ limit: 5000 }),
    rule: 'maxOrderValue',
    passes: buyOf({ quantity: 500 }),
    denies: buyOf({ quantity: 600 }),
    finding: {
      code: 'MAX_ORDER_VALUE',
      limit: 5000,
      value: 6000,
      message: 'The order for 600519.SH is worth 6000.00 yuan, above the limit of 5000 yuan an order.',
      messageZh: '600519.SH 委托金额 6000.00 元，超过单笔上限 5000 元。',
    },
  }));
});

describe('orderRate in a stream', () => {
  testsInStream(async () => ({
    operator: orderRate({ perSecond: 1, state: (await riskBench()).state }),
    rule: 'orderRate',
    passes: buyOf(),
    denies: buyOf(),
    finding: {
      code: 'ORDER_RATE',
      limit: 1,
      value: 2,
      message: 'It would be order or cancel number 2 within a second; 1 are allowed.',
      messageZh: '一秒内第 2 笔申报或撤单，上限 1 笔。',
    },
  }));
});
