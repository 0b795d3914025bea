namespace IamCompliance.Definitions.Decisions;

/// <summary>Lists the closed sets of words of decision tests; the engine's own, which this library does not refer to.</summary>
public static class DecisionWords
{
    /// <summary>Gets what can be expected. A policy that AWS would not store is never what a test expects.</summary>
    public static IReadOnlyList<string> Expectations { get; } = [Allowed, ExplicitlyDenied, ImplicitlyDenied, Unknown];

    /// <summary>Gets what can block a request, in the words of <c>iamc policy evaluate</c>.</summary>
    public static IReadOnlyList<string> Blockers { get; } = ["identity", "boundary", "session", "resource", "scp", "rcp", "vpcEndpoint"];

    /// <summary>Gets who can make a request.</summary>
    public static IReadOnlyList<string> PrincipalTypes { get; } =
    ["User", "Role", "AssumedRole", "FederatedUser", "Root", "Service", Anonymous, "CanonicalUser", "Federated"];

    internal const string Allowed = "Allowed";
    internal const string ExplicitlyDenied = "ExplicitlyDenied";
    internal const string ImplicitlyDenied = "ImplicitlyDenied";
    internal const string Unknown = "Unknown";
    internal const string Anonymous = "Anonymous";
}
