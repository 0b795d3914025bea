namespace IamCompliance.Cli.Tests;

/// <summary>Is a clock that goes right and is set wrong.</summary>
internal sealed class ShiftedClock(TimeSpan by) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
}
