using IamCompliance.Evidence.Oscal.Writing;
using IamCompliance.Evidence.Package;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Holds one entry of a document's back matter.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">What it is.</param>
internal sealed record OscalResource(Guid Id, string Title)
{
    /// <summary>Gets more about it; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the properties.</summary>
    public IReadOnlyList<OscalProp> Props { get; init; } = [];

    /// <summary>Gets where it is published; null when nowhere.</summary>
    public string? Url { get; init; }

    /// <summary>Gets the file of the package it is; null when it is none.</summary>
    public ManifestEntry? File { get; init; }
}
