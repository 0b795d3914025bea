using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Reference;
using IamCompliance.Policies.Resources;

namespace IamCompliance.Policies.Lint;

/// <summary>Says why no resource has the ARN that a policy names.</summary>
internal static class ArnProblems
{
    /// <summary>Gets the first problem that the ARN has by itself, in the order of the fields; null when it has none.</summary>
    public static string? Of(string value)
    {
        // A last field that is a star stands for all that are missing; any other last field was meant for another place.
        if (ArnFields.Count(value, hasVariables: true) < ArnFields.Standard)
            return value.EndsWith(":*", StringComparison.Ordinal) ? null : "it has fewer than six parts";
        var shape = ArnShape.OfValue(value);
        return PartitionProblem(shape.Partition)
            ?? ServiceProblem(shape.Service)
            ?? RegionProblem(shape.Region)
            ?? AccountProblem(shape.Account)
            ?? (shape.Resource.Length == 0 ? "its resource is empty" : null);
    }

    /// <summary>Says how an ARN differs from those of all known types of resources; null when it does not.</summary>
    /// <param name="shape">The ARN, which has no problem of its own.</param>
    public static string? Difference(ArnShape shape)
    {
        var known = ArnShapes.Of(shape.Service);
        if (known.Count == 0 || known.Any(k => k.Meets(shape)))
            return null;
        var alike = known.Where(k => k.MeetsElsewhere(shape)).ToList();
        return alike.Count == 0
            ? $"no type of resource of `{shape.Service}` looks like that"
            : FieldDifference(alike, shape, s => s.Region, "Region") ?? FieldDifference(alike, shape, s => s.Account, "account");
    }

    private static string? PartitionProblem(string partition) =>
        Regions.Partitions.Any(p => PatternAlgebra.Intersect(p, partition)) ? null : $"`{partition}` is no partition";

    private static string? ServiceProblem(string service) =>
        service.Any(char.IsAsciiLetterUpper) ? "services are written in lower case"
        : service.Length == 0 ? "its service is empty"
        : null;

    private static string? RegionProblem(string region) =>
        region.Length == 0 || Regions.All.Any(r => PatternAlgebra.Intersect(r, region)) ? null : $"`{region}` is no Region";

    private static string? AccountProblem(string account) =>
        account.Length == 0 || PrincipalSyntax.IsAccount(account) || !account.All(char.IsAsciiDigit)
            ? null
            : "an account has twelve digits";

    private static string? FieldDifference(List<ArnShape> alike, ArnShape shape, Func<ArnShape, string> field, string noun)
    {
        var written = field(shape);
        return alike.Exists(a => PatternAlgebra.Intersect(field(a), written)) ? null
            : written.Length == 0 ? $"it names no {noun}"
            : $"such a resource has no {noun}, or another";
    }
}
