#include "sim/trading/trader_outbox.h"

namespace xtp::sim {

void TraderOutbox::Public(const TraderSessionPtr& to, uint64_t number, PublicEventPtr event) {
  wire_.SendEvent(to, [this, to, number, event = std::move(event), twice = wire_.TakeDuplicate()] {
    if (number < to->cursor->next) return;
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      to->cursor->next = number + 1;
      TellPublic(to, *event, spi);
    });
    if (twice) Deliver(*to, [&](XTP::API::TraderSpi& spi) { TellPublic(to, *event, spi); });
  });
}

void TraderOutbox::TellPublic(const TraderSessionPtr& to, const PublicEvent& event, XTP::API::TraderSpi& spi) {
  error_ = MakeError(event.error_id, event.error_text);
  if (const auto* order = std::get_if<XTPOrderInfo>(&event.what)) {
    spi.OnOrderEvent(Show(*order), &error_, to->id);
  } else if (const auto* trade = std::get_if<XTPTradeReport>(&event.what)) {
    spi.OnTradeEvent(Show(*trade), to->id);
  } else if (const auto* transfer = std::get_if<XTPFundTransferNotice>(&event.what)) {
    spi.OnFundTransfer(Show(*transfer), &error_, to->id);
  } else if (const auto* repaid = std::get_if<XTPCrdCashRepayRsp>(&event.what)) {
    spi.OnCreditCashRepay(Show(*repaid), &error_, to->id);
  } else if (const auto* interest = std::get_if<XTPCrdCashRepayDebtInterestFeeRsp>(&event.what)) {
    spi.OnCreditCashRepayDebtInterestFee(Show(*interest), &error_, to->id);
  } else if (const auto* combo = std::get_if<XTPOptCombOrderInfo>(&event.what)) {
    spi.OnOptionCombinedOrderEvent(Show(*combo), &error_, to->id);
  } else if (const auto* combined = std::get_if<XTPOptCombTradeReport>(&event.what)) {
    spi.OnOptionCombinedTradeEvent(Show(*combined), to->id);
  } else {
    spi.OnCreditExtendDebtDate(Show(std::get<XTPCreditDebtExtendNotice>(event.what)), &error_, to->id);
  }
}

void TraderOutbox::CancelError(const TraderSessionPtr& to, const XTPOrderCancelInfo& cancel, const XTPRI& error) {
  wire_.SendEvent(to, [this, to, cancel, error] {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      error_ = error;
      spi.OnCancelOrderError(Show(cancel), &error_, to->id);
    });
  });
}

void TraderOutbox::CancelComboError(const TraderSessionPtr& to, const XTPOptCombOrderCancelInfo& cancel, const XTPRI& error) {
  wire_.SendEvent(to, [this, to, cancel, error] {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      error_ = error;
      spi.OnCancelOptionCombinedOrderError(Show(cancel), &error_, to->id);
    });
  });
}

void TraderOutbox::UnknownOrder(const TraderSessionPtr& to, std::shared_ptr<LostOrder> order) {
  wire_.SendEvent(to, [this, to, order = std::move(order)] {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      order->told = true;
      spi.OnUnknownOrder(order->id, to->id);
    });
  });
}

void TraderOutbox::Disconnected(const TraderSessionPtr& to, int reason) {
  wire_.SendNow([this, to, reason] {
    to->gate->Deliver([&](XTP::API::TraderSpi& spi) {
      sent_.fetch_add(1, std::memory_order_relaxed);
      spi.OnDisconnected(to->id, reason);
    });
  });
}

void TraderOutbox::TradeMarkets(const TraderSessionPtr& to, int markets, const XTPRI& error, int request_id) {
  wire_.SendAnswer(to, 1, [this, to, markets, error, request_id] {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      error_ = error;
      spi.OnQueryAccountTradeMarket(markets, &error_, request_id, to->id);
    });
  });
}

void TraderOutbox::CashDebt(const TraderSessionPtr& to, double amount, const XTPRI& error, int request_id) {
  wire_.SendAnswer(to, 1, [this, to, amount, error, request_id] {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      error_ = error;
      spi.OnQueryCreditAssetDebtInfo(amount, &error_, request_id, to->id);
    });
  });
}

void TraderOutbox::OtherServerFund(const TraderSessionPtr& to, const XTPFundQueryRsp& fund, const XTPRI& error, int request_id) {
  wire_.SendAnswer(to, 1, [this, to, fund, error, request_id] {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      error_ = error;
      spi.OnQueryOtherServerFund(error.error_id == 0 ? Show(fund) : nullptr, &error_, request_id, to->id);
    });
  });
}

}  // namespace xtp::sim
