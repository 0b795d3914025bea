using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.AwsEmulator.Signing;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Is what an answer is made from.</summary>
internal sealed record AnswerContext(Invocation Call, Caller Caller, EmulatorOptions Options)
{
    public EmulatedAccount Account => Caller.Account;
}
