using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Resources;

/// <summary>Resolves dotted paths against the schema of a type.</summary>
internal static class PropertyPathReader
{
    /// <summary>Resolves a path from an object; reports and returns nothing when it leads nowhere.</summary>
    /// <param name="text">The path as written.</param>
    /// <param name="span">Where it is written.</param>
    /// <param name="root">The type it starts from.</param>
    /// <param name="owner">The type's name in words, for messages.</param>
    /// <param name="sink">Takes the problems.</param>
    public static PropertyPath? Read(string text, SourceSpan span, PropertyType root, string owner, DiagnosticSink sink)
    {
        var names = text.Split('.');
        var steps = new List<string>();
        var parts = new List<string>();
        var type = root;
        var part = string.Empty;
        var selfJudged = new List<string>();
        var isDerived = false;
        var isAlwaysSaid = false;
        for (var i = 0; i < names.Length; i++)
        {
            if (type.Kind == ValueKind.Map)
            {
                // Everything after a map is one free key, dots included: tags.aws:cloudformation.stack.
                steps.Add(string.Join(".", names.Skip(i)));
                return new PropertyPath(text, steps, PropertyType.String, part, parts)
                {
                    IsDerived = isDerived,
                    SelfJudgedParts = selfJudged,
                };
            }

            if (Step(type, names, i, text, span, owner, sink) is not { } property)
                return null;
            steps.Add(property.Name);
            isDerived |= property.IsDerived;
            isAlwaysSaid = property.IsAlwaysSaid;
            (property.JudgesItself ? selfJudged : parts).AddRange(property.OtherParts.Where(p => !parts.Contains(p)));
            parts.AddRange(new[] { property.Part }.Except(parts));
            (type, part) = (property.Type, property.Part);
        }

        return new PropertyPath(text, steps, type, part, parts)
        {
            IsDerived = isDerived,
            IsAlwaysSaid = isAlwaysSaid,
            SelfJudgedParts = selfJudged,
        };
    }

    private static Property? Step(
        PropertyType type,
        string[] names,
        int index,
        string text,
        SourceSpan span,
        string owner,
        DiagnosticSink sink
    )
    {
        var before = string.Join(".", names.Take(index));
        if (type.Kind == ValueKind.List)
            sink.Report(
                LinkingDiagnostics.PathThroughList,
                span,
                $"Use a quantifier: `{before}: {{ any: {{ {string.Join(".", names.Skip(index))}: … }} }}`, or `all`, or `none`.",
                text,
                before
            );
        else if (type.Kind != ValueKind.Object)
            sink.Report(LinkingDiagnostics.PathThroughValue, span, null, before, type);
        else if (type.FindProperty(names[index]) is { } property)
            return property;
        else
            sink.Report(
                LinkingDiagnostics.UnknownProperty,
                span,
                HelpFromConfig(names, index, type) ?? Help(names[index], before, type),
                text,
                owner
            );
        return null;
    }

    // In AWS Config's own queries paths begin one level above the configuration.
    private static string? HelpFromConfig(string[] names, int index, PropertyType type) =>
        index == 0 && names.Length > 1 && names[0] == "configuration" && type.FindProperty(names[1]) is not null
            ? $"Paths start inside the configuration: write `{string.Join(".", names.Skip(1))}`."
            : null;

    private static string? Help(string name, string before, PropertyType type)
    {
        var prefix = before.Length == 0 ? "" : before + ".";
        var here = type.Properties.Select(p => prefix + p.Name);
        var below = type
            .Properties.Where(p => p.Type.Kind == ValueKind.Object)
            .SelectMany(p => p.Type.Properties.Where(i => i.Name == name).Select(i => $"{prefix}{p.Name}.{i.Name}"));
        return below.FirstOrDefault() is { } nested ? $"Did you mean `{nested}`?" : DidYouMean.Help(prefix + name, here, listAtMost: 30);
    }
}
