namespace IamCompliance.Aws.Tests.WholeAccounts;

/// <summary>Judges the whole accounts as they are captured over the wire.</summary>
public sealed class CapturedWholeAccountTests : WholeAccountTests
{
    private protected override IAccountSource Source { get; } = new CapturedSource();
}
