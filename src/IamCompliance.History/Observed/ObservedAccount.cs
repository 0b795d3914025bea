namespace IamCompliance.History.Observed;

/// <summary>Holds what a package says of one account.</summary>
/// <param name="Name">The name in the run.</param>
/// <param name="AccountId">The 12-digit id, or its alias.</param>
/// <param name="CaptureEnd">When its state was captured.</param>
/// <param name="StateDigest">The digest of the state.</param>
/// <param name="Controls">The controls, by name.</param>
/// <param name="Manual">The requirements that a person answers for.</param>
/// <param name="Waivers">The waivers that were looked at.</param>
public sealed record ObservedAccount(
    string Name,
    string AccountId,
    DateTimeOffset CaptureEnd,
    string StateDigest,
    IReadOnlyList<ObservedControl> Controls,
    IReadOnlyList<ObservedManual> Manual,
    IReadOnlyList<ObservedWaiver> Waivers
);
