export { maxOrderValue, type MaxOrderValueOptions } from './max-order-value';
export { rule, type Accepted, type Denied, type Finding, type Verdict } from './verdict';
