using IamCompliance.AwsEmulator.Faults;

namespace IamCompliance.Aws.Tests.Faults;

/// <summary>Names a way in which an operation goes wrong.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Action">What the emulator does.</param>
/// <param name="Calls">How many calls are hit; null for all.</param>
/// <param name="Attempts">How often the SDK tries.</param>
public sealed record Harm(string Name, FaultAction Action, int? Calls, int Attempts)
{
    /// <summary>Gets every way.</summary>
    public static IReadOnlyList<Harm> All { get; } =
    [
        new("access denied", FaultAction.AccessDenied, null, 2),
        new("throttled for ever", FaultAction.Throttle, null, 2),
        new("throttled twice", FaultAction.Throttle, 2, 3),
        new("expired token", FaultAction.ExpiredToken, null, 2),
        new("reset", FaultAction.Reset, null, 2),
        new("cut body", FaultAction.CutBody, null, 2),
        new("malformed body", FaultAction.MalformedBody, null, 2),
        new("null lists", FaultAction.NullLists, null, 2),
        new("500 for ever", FaultAction.InternalError, null, 2),
    ];

    /// <summary>Gets whether the SDK's retries overcome it.</summary>
    public bool Passes => Calls < Attempts;

    /// <inheritdoc />
    public override string ToString() => Name;
}
