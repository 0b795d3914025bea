using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Linking;

/// <summary>Says which parts of a state some controls read, so that a capture can leave out the rest.</summary>
/// <param name="Ids">The ids of the parts, sorted.</param>
/// <param name="EveryBucketAndKey">Whether a control reads the settings of every bucket or key, which take a call each; else of those only
/// that serve a trail.</param>
public sealed record RequiredParts(IReadOnlyList<string> Ids, bool EveryBucketAndKey)
{
    /// <summary>Gets what the parts cost that take calls for each principal.</summary>
    public IReadOnlyList<PartPrice> Prices => PartPrices.Of(Ids);

    /// <summary>Lists what the verdicts of some controls depend on, and what their remediation commands are filled with.</summary>
    public static RequiredParts Of(IEnumerable<Control> controls)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        var everyBucketAndKey = false;
        foreach (var control in controls)
        {
            ids.UnionWith(control.Parts);
            ids.UnionWith(PlaceholderParts(control));
            everyBucketAndKey |= TrailTargetScope.ReachesBeyond(control);
        }

        return new RequiredParts([.. ids], everyBucketAndKey);
    }

    private static IEnumerable<string> PlaceholderParts(Control control)
    {
        if (control.Remediation.Cli is not { } command)
            return [];
        var resource = control.Resource.Configuration;
        var subject = control.Each?.Type.Element ?? resource;
        return RemediationPlaceholders
            .NamesIn(command)
            .Select(name => RemediationPlaceholders.Resolve(name, subject, resource))
            .OfType<PropertyPath>()
            .SelectMany(path => path.Parts);
    }
}
