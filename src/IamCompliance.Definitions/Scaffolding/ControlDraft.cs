using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Scaffolding;

/// <summary>Holds what is known of a control before its author has written it.</summary>
public sealed record ControlDraft
{
    /// <summary>Gets the id, kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the chapter.</summary>
    public required string Chapter { get; init; }

    /// <summary>Gets the name of the resource type.</summary>
    public required string Resource { get; init; }

    /// <summary>Gets the list whose elements are the subjects; null when the resource itself is.</summary>
    public string? Each { get; init; }

    /// <summary>Gets the demand as a short sentence; null leaves it to the author.</summary>
    public string? Title { get; init; }

    /// <summary>Finds what is wrong; nothing when the control can be scaffolded.</summary>
    /// <param name="types">The resource types that controls can name.</param>
    /// <param name="taken">The ids of the controls there are.</param>
    public ScaffoldProblem? FindProblem(ResourceTypeCatalog types, IReadOnlyCollection<string> taken)
    {
        if (!KebabCase.Is(Id))
            return new ScaffoldProblem(
                $"the id `{Id}` is not kebab-case",
                "use lower-case letters and digits, words joined by `-`: access-key-rotation"
            );
        if (taken.Contains(Id))
            return new ScaffoldProblem($"there is already a control `{Id}`", "choose another id; `iamc catalog` lists the controls");
        if (!Chapters.All.Contains(Chapter))
            return new ScaffoldProblem($"`{Chapter}` is not a chapter", DidYouMean.Help(Chapter, Chapters.All)!);
        if (types.Find(Resource) is not { } type)
            return new ScaffoldProblem(
                $"there is no resource type `{Resource}`",
                types.HelpFor(Resource) + " `iamc resources` lists them."
            );
        return Each is null ? null : FindEachProblem(Each, type);
    }

    internal PropertyPath? EachPath(ResourceType type) =>
        Each is null ? null : PropertyPathReader.Read(Each, default, type.Configuration, type.Name, new DiagnosticSink());

    private static ScaffoldProblem? FindEachProblem(string each, ResourceType type)
    {
        var sink = new DiagnosticSink();
        var path = PropertyPathReader.Read(each, default, type.Configuration, type.Name, sink);
        if (path?.Type.Element is { Kind: ValueKind.Object })
            return null;
        var lists = type
            .Configuration.Properties.Where(p => p.Type.Element is { Kind: ValueKind.Object })
            .Select(p => $"`{p.Name}`")
            .ToList();
        var help =
            lists.Count > 0
                ? $"lists of {type.Name} are {string.Join(", ", lists)}"
                : $"{type.Name} has no list of objects; leave `--each` out";
        return path is null
            ? new ScaffoldProblem(sink.Items[0].Message, sink.Items[0].Help ?? help)
            : new ScaffoldProblem($"`{each}` is a {path.Type}, not a list of objects", help);
    }
}
