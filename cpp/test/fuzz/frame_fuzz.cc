// Frames of calls through the real dispatch to an api that writes down what arrives. A frame as lib/xtp/api-calls.ts writes it must arrive
// whole and bring the answer back; any other bytes may arrive as anything, but never from outside the frame.
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "addon/generated/calls.h"
#include "test/fuzz/generated/call_places.h"
#include "test/fuzz/generated/recording_quote_api.h"
#include "test/fuzz/generated/recording_trader_api.h"
#include "test/fuzz/input.h"

namespace xtp::fuzz {
namespace {

using addon::Frame;

struct QuoteSide {
  using Api = RecordingQuoteApi;
  static const std::vector<CallPlace>& Places() { return QuotePlaces(); }
  static constexpr auto& kCalls = addon::kQuoteCalls;
};

struct TraderSide {
  using Api = RecordingTraderApi;
  static const std::vector<CallPlace>& Places() { return TraderPlaces(); }
  static constexpr auto& kCalls = addon::kTraderCalls;
};

/// A frame of exactly its size, full of what earlier calls may have left.
class Bytes {
 public:
  Bytes(Input& in, uint32_t size) : bytes_(new std::byte[size]), size_(size) { in.Fill(data(), size); }
  std::byte* data() const { return bytes_.get(); }
  uint32_t size() const { return size_; }
  std::string At(uint32_t at, size_t size) const { return {reinterpret_cast<const char*>(data() + at), size}; }

  void Put(uint32_t at, const void* from, size_t size) {
    REQUIRE(at <= size_ && size <= size_ - at);
    if (size != 0) std::memcpy(data() + at, from, size);
  }
  template <typename T>
  void Put(uint32_t at, T value) {
    Put(at, &value, sizeof value);
  }

 private:
  std::unique_ptr<std::byte[]> bytes_;
  uint32_t size_;
};

/// Arguments drawn for one call, placed as the TypeScript side places them.
class Placed {
 public:
  Placed(Input& in, const CallPlace& call) : end_(call.data_start) {
    for (const ArgPlace& arg : call.args) Draw(in, arg);
  }

  const std::vector<Value>& args() const { return args_; }
  uint32_t end() const { return end_; }
  void WriteTo(Bytes& frame) const {
    for (const Piece& piece : pieces_) frame.Put(piece.at, piece.bytes.data(), piece.bytes.size());
  }

 private:
  struct Piece {
    uint32_t at;
    std::string bytes;
  };

  void Draw(Input& in, const ArgPlace& arg) {
    switch (arg.kind) {
      case Arg::kScalar:
        return Scalar(arg, Random(in, arg.bytes));
      case Arg::kBool:
        return Scalar(arg, std::string(1, static_cast<char>(in.Below(2))));
      case Arg::kStruct:
        pieces_.push_back({arg.at, *BytesOf(arg.struct_at)});
        pieces_.push_back({arg.struct_at, Random(in, arg.bytes)});
        args_.emplace_back(pieces_.back().bytes);
        return;
      case Arg::kText:
        return Text(in, arg);
      case Arg::kTickers:
        return Tickers(in, arg);
      case Arg::kNumbers:
        return Numbers(in, arg);
      case Arg::kCount:
        return Scalar(arg, *BytesOf(count_));
    }
  }

  static std::string Random(Input& in, size_t size) {
    std::string bytes(size, '\0');
    in.Fill(bytes.data(), size);
    return bytes;
  }

  void Scalar(const ArgPlace& arg, const std::string& bytes) {
    pieces_.push_back({arg.at, bytes});
    args_.emplace_back(bytes);
  }

  void Append(const std::string& bytes) {
    pieces_.push_back({end_, bytes});
    end_ += static_cast<uint32_t>(bytes.size());
  }

  void Text(Input& in, const ArgPlace& arg) {
    if (in.Once(8)) {
      pieces_.push_back({arg.at, *BytesOf(uint32_t{0})});
      args_.emplace_back(std::nullopt);
      return;
    }
    const std::string text = in.Characters();
    pieces_.push_back({arg.at, *BytesOf(end_)});
    Append(text + '\0');
    args_.emplace_back(text);
  }

  void Tickers(Input& in, const ArgPlace& arg) {
    pieces_.push_back({arg.at, *BytesOf(end_)});
    count_ = static_cast<int32_t>(in.Below(9));
    std::string all;
    for (int32_t i = 0; i < count_; i++) all += in.Characters() + '\0';
    Append(all);
    args_.emplace_back(all);
  }

  void Numbers(Input& in, const ArgPlace& arg) {
    end_ = (end_ + 7) & ~7u;
    pieces_.push_back({arg.at, *BytesOf(end_)});
    count_ = static_cast<int32_t>(in.Below(100));
    const std::string all = Random(in, static_cast<size_t>(count_) * arg.bytes);
    Append(all);
    args_.emplace_back(all);
  }

  std::vector<Piece> pieces_;
  std::vector<Value> args_;
  uint32_t end_;
  int32_t count_ = 0;
};

void DrawAnswer(Input& in, Recorder& recorder) {
  recorder.result = in.Once(2) ? 0 : in.Any<uint64_t>();
  if (!in.Once(8)) recorder.text = in.Characters();
  recorder.has_error = !in.Once(8);
  in.Fill(&recorder.error, sizeof recorder.error);
}

void CheckAnswer(const CallPlace& call, const Recorder& recorder, const Bytes& frame, const std::string& before) {
  const std::string error_before = before.substr(Frame::kError, sizeof(XTPRI));
  const std::string error = frame.At(Frame::kError, sizeof(XTPRI));
  std::string word = recorder.result_bytes();
  word.resize(8, '\0');
  const bool zero = word == std::string(8, '\0');
  const bool failed = (call.result == Result::kFailsZero && zero) || (call.result == Result::kFailsNonZero && !zero);
  if (call.result == Result::kText) {
    const std::string text = recorder.text ? recorder.text->substr(0, Frame::kTextBytes - 1) : "";
    REQUIRE(frame.At(Frame::kText, Frame::kTextBytes) == text + std::string(Frame::kTextBytes - text.size(), '\0'));
  } else {
    std::string text = before.substr(Frame::kText, Frame::kTextBytes);
    if (failed) text.replace(0, 4, 4, '\0');  // nothing stopped it
    REQUIRE(frame.At(Frame::kText, Frame::kTextBytes) == text);
  }
  if (call.result == Result::kNone || call.result == Result::kText) {
    REQUIRE(error == error_before && frame.At(Frame::kResult, 8) == before.substr(Frame::kResult, 8));
    return;
  }
  REQUIRE(frame.At(Frame::kResult, 8) == word);
  const std::string told = recorder.has_error ? *BytesOf(recorder.error) : std::string(sizeof(XTPRI), '\0');
  REQUIRE(error == (failed ? told : error_before));
}

/// What JavaScript writes arrives, and the answer comes back; the arguments stay as they are.
template <typename Side>
void CallAsJavaScriptDoes(Input& in, const CallPlace& call) {
  const Placed placed(in, call);
  Bytes frame(in, std::max(placed.end(), addon::kFixedFrameBytes) + in.Below(64));
  placed.WriteTo(frame);
  Recorder recorder;
  DrawAnswer(in, recorder);
  const std::string before = frame.At(0, frame.size());
  typename Side::Api api(recorder);
  Side::kCalls[call.slot](api, Frame(frame.data(), frame.size()));
  REQUIRE(recorder.slot() == call.slot);
  REQUIRE(recorder.args() == placed.args());
  REQUIRE(frame.At(Frame::kArgs, frame.size() - Frame::kArgs) == before.substr(Frame::kArgs));
  CheckAnswer(call, recorder, frame, before);
}

/// Offsets and counts that point anywhere, texts that do not end. The recorder reads all that it is given.
template <typename Side>
void CallWithAnyFrame(Input& in, const CallPlace& call) {
  Bytes frame(in, addon::kFixedFrameBytes + in.Below(4096));
  for (const ArgPlace& arg : call.args) {
    if (arg.kind == Arg::kScalar || arg.kind == Arg::kBool || in.Once(4)) continue;  // as random as the rest
    if (arg.kind == Arg::kCount) {
      const uint32_t count = in.Below(2048) - 8;
      frame.Put(arg.at, in.Once(4) ? count + (1u << 30) : count);  // four times 2^30 is 0 in 32 bits
    } else {                                                       // around the end, where it fits or just does not; or anywhere
      frame.Put(arg.at, in.Once(2) ? in.Below(frame.size() + 16) : frame.size() - in.Below(std::min(frame.size(), arg.bytes + 64)));
    }
  }
  Recorder recorder;
  DrawAnswer(in, recorder);
  const std::string before = frame.At(0, frame.size());
  typename Side::Api api(recorder);
  Side::kCalls[call.slot](api, Frame(frame.data(), frame.size()));
  REQUIRE(recorder.slot() == call.slot);
  CheckAnswer(call, recorder, frame, before);
}

template <typename Side>
void Run(Input& in) {
  do {
    const CallPlace& call = Side::Places()[in.Below(static_cast<uint32_t>(Side::Places().size()))];
    if (in.Once(2)) {
      CallAsJavaScriptDoes<Side>(in, call);
    } else {
      CallWithAnyFrame<Side>(in, call);
    }
  } while (!in.empty());
}

}  // namespace
}  // namespace xtp::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  xtp::fuzz::Input in(data, size);
  if (in.Any<bool>()) {
    xtp::fuzz::Run<xtp::fuzz::QuoteSide>(in);
  } else {
    xtp::fuzz::Run<xtp::fuzz::TraderSide>(in);
  }
  return 0;
}
