using IamCompliance.Evidence.Run;

namespace IamCompliance.History.Periods;

/// <summary>Names a package that a report rests on.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="ManifestSha256">The digest that names it.</param>
/// <param name="RunId">The id of its run.</param>
/// <param name="Time">When its last account was captured.</param>
/// <param name="Finished">When its run ended.</param>
/// <param name="Previous">The package before; null for the first of a chain.</param>
/// <param name="ToolVersion">The version of the tool.</param>
public sealed record PackageLine(
    string Path,
    string ManifestSha256,
    Guid RunId,
    DateTimeOffset Time,
    DateTimeOffset Finished,
    PreviousPackage? Previous,
    string ToolVersion
);
