namespace IamCompliance.AwsEmulator.Faults;

/// <summary>Is what goes wrong with one call.</summary>
internal sealed record Fault(FaultAction? Action, TimeSpan Delay)
{
    public static readonly Fault None = new(null, TimeSpan.Zero);

    public bool Is(FaultKind kind) => Action?.Kind == kind;
}
