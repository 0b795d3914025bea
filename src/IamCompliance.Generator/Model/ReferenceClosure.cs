using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Generator.Model;

/// <summary>Follows references from file to file, so that none of them points outside of what the assembly carries.</summary>
internal sealed class ReferenceClosure(LinkedCatalogue catalogue, FileIndex files)
{
    private readonly Dictionary<string, Control> controls = catalogue.Controls.ToDictionary(c => c.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, ProgramEdition> programs = catalogue.Programs.ToDictionary(p => p.Id, StringComparer.Ordinal);
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    /// <summary>Gets the logical paths reached so far.</summary>
    public IEnumerable<string> Paths => paths;

    /// <summary>Adds everything the profile's run needs: what it selects, and what profile and waivers name.</summary>
    public void AddRun()
    {
        var profile = catalogue.Profile!;
        paths.UnionWith(profile.Layers);
        // A profile that chooses no program takes the bindings of all of them.
        foreach (var program in profile.Programs.Count > 0 ? profile.Programs : [.. programs.Keys])
            AddProgram(program);
        // What nobody asks for by name is carried too: evidence lists it.
        foreach (
            var control in catalogue
                .Selected.Concat(catalogue.OnRequest)
                .Select(b => b.Control.Id)
                .Concat(profile.Include ?? [])
                .Concat(profile.Also)
                .Concat(profile.Exclude.Select(e => e.Control))
                .Concat(profile.Parameters.Select(p => p.Control))
        )
            AddControl(control);
        foreach (var waiver in catalogue.Waivers)
        {
            paths.Add(waiver.Span.Path);
            AddControl(waiver.Control);
        }

        foreach (var attestation in catalogue.Attestations)
        {
            paths.Add(attestation.Span.Path);
            AddProgram(attestation.Requirement.Program);
        }
    }

    /// <summary>Adds a control and the programs it maps itself to.</summary>
    public void AddControl(string id)
    {
        if (!controls.TryGetValue(id, out var control) || !paths.Add(control.Span.Path))
            return;
        paths.UnionWith(control.Events.Select(e => e.Span.Path));
        foreach (var mapping in control.Mappings)
            AddProgram(mapping.Program);
    }

    private void AddProgram(string id)
    {
        if (!programs.TryGetValue(id, out var program) || !paths.Add(program.Span.Path))
            return;
        foreach (var control in program.Requirements.SelectMany(r => r.Controls))
            AddControl(control.Control);
        if (FindBase(program) is { } extended)
            AddProgram(extended);
    }

    private string? FindBase(ProgramEdition program)
    {
        var root = files.GetRoot(program.Span.Path) as YamlMapping;
        return root?.Find("extends") is YamlScalar edition && root.Find("program") is YamlScalar family
            ? $"{family.Value}-{edition.Value}"
            : null;
    }
}
