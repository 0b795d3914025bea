namespace IamCompliance.Aws.Planning;

/// <summary>Is what a plan takes of one service.</summary>
/// <param name="Sid">The name of the statement, letters and digits only.</param>
/// <param name="Actions">The actions, sorted.</param>
internal sealed record PermissionStatement(string Sid, IReadOnlyList<string> Actions)
{
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html: "No permissions are required to perform this
    // operation."
    private const string Free = "sts:GetCallerIdentity";

    /// <summary>Lists the statements of a plan, by service.</summary>
    public static IReadOnlyList<PermissionStatement> Of(CapturePlan plan)
    {
        var permissions = plan.Permissions();
        var needed = permissions.Where(p => p != Free).ToList();
        return
        [
            // A policy without any action is none.
            .. (needed.Count > 0 ? needed : permissions)
                .GroupBy(p => p[..p.IndexOf(':', StringComparison.Ordinal)], StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new PermissionStatement(SidOf(g.Key), [.. g.Order(StringComparer.Ordinal)])),
        ];
    }

    private static string SidOf(string service) =>
        "Read" + string.Concat(service.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
