namespace IamCompliance.Aws.Tests;

/// <summary>Is the system's clock, but nobody waits: every timer is due at once.</summary>
internal sealed class HurriedTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? TimeSpan.Zero : dueTime, period);
}
