using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Linking;

/// <summary>Lays profiles over each other: programs and choices of controls add up, of values the inner one counts, and accounts belong to
/// the innermost alone.</summary>
internal static class ProfileMerger
{
    /// <summary>Merges.</summary>
    /// <param name="innermost">The project's own profile.</param>
    /// <param name="layers">All profiles that are free of errors, outermost first.</param>
    /// <param name="paths">The paths of all of them, outermost first.</param>
    public static ProfileFile Merge(ProfileFile innermost, IReadOnlyList<ProfileFile> layers, IReadOnlyList<string> paths)
    {
        if (layers.Count <= 1)
            return innermost with { Profile = innermost.Profile with { Layers = paths } };
        var exclude = new List<ControlExclusion>();
        var include = new List<YamlScalar>();
        var also = new List<YamlScalar>();
        var narrows = false;
        foreach (var layer in layers)
        {
            // Who takes a control back in that an outer profile left out does not thereby narrow the choice to it.
            var back = layer.Include.Where(i => exclude.Exists(e => e.Control == i.Value)).ToList();
            var named = back.Concat(layer.Also).ToList();
            exclude.RemoveAll(e => named.Exists(n => n.Value == e.Control));
            narrows |= layer.Profile.Include is not null && layer.Include.Count > back.Count;
            also.AddRange(named.Where(n => also.TrueForAll(known => known.Value != n.Value)));
            include.AddRange(layer.Include.Where(i => include.TrueForAll(known => known.Value != i.Value)));
            exclude.AddRange(layer.Profile.Exclude);
        }

        var programs = layers.SelectMany(l => l.Programs).ToList();
        var profile = innermost.Profile with
        {
            Layers = paths,
            Programs = [.. programs.Select(p => p.Value).Distinct(StringComparer.Ordinal)],
            Include = narrows || programs.Count > 0 && include.Count > 0 ? [.. include.Select(i => i.Value)] : null,
            Also = [.. also.Select(a => a.Value)],
            Exclude = exclude,
            Parameters = [.. layers.SelectMany(l => l.Profile.Parameters)],
        };
        return innermost with { Profile = profile, Programs = programs, Include = include, Also = [.. layers.SelectMany(l => l.Also)] };
    }
}
