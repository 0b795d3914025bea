using IamCompliance.State.Model;

namespace IamCompliance.State.RoundTrips;

/// <summary>Is an account at the end of the way that real ones come.</summary>
/// <param name="State">The account as it was read back.</param>
/// <param name="Subjects">
/// What the account at the start called a resource, by its type and by its subject id at the end. What had to be added is not among them.
/// </param>
public sealed record RoundTripResult(AccountState State, IReadOnlyDictionary<(string Type, string Subject), string> Subjects);
