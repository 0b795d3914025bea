using System.Globalization;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Resources.Outline;
using Spectre.Console;

namespace IamCompliance.Cli.Authoring;

/// <summary>Prints resource types and their properties.</summary>
internal static class ResourceReport
{
    public static void Print(List<ResourceType> collected, List<string> recorded)
    {
        var table = new Table().AddColumns("type", "properties", "part", "what it is");
        foreach (var type in collected)
            table.AddRow(
                new Text(type.Name),
                new Text(ResourceOutline.Of(type).Count.ToString(CultureInfo.InvariantCulture)),
                new Text(type.Part),
                new Text(type.Description)
            );
        if (collected.Count > 0)
            Terminal.Write(table);
        if (recorded.Count > 0)
            Terminal.Document("\nas AWS Config records them, where its recorder does:");
        foreach (var name in recorded)
            Terminal.Line("  " + name);
        Terminal.Document($"\n{collected.Count} types with a collector of their own, {recorded.Count} that AWS Config records");
    }

    public static void Print(ResourceType type, List<OutlinedProperty> properties)
    {
        Terminal.Document($"{type.Name}: {type.Description} Listed by {type.Part}.\n");
        var table = new Table().AddColumns("property", "type", "read or derived", "part", "matchers", "what it is");
        foreach (var property in properties)
        {
            table.AddRow(
                new Text(new string(' ', 2 * property.Depth) + property.Path),
                new Text(property.Unit is null ? property.Type : $"{property.Type} of {property.Unit}"),
                new Text(property.IsDerived ? "derived" : "read"),
                new Text(string.Join(", ", property.Parts)),
                new Text(string.Join(" ", property.Matchers)),
                new Text(property.Description)
            );
        }

        Terminal.Write(table);
        Terminal.Line(
            $"\n{properties.Count} properties. What follows [] belongs to each element of a list: `each` makes "
                + $"the elements the subjects, `any`, `all` and `none` ask about them."
        );
    }
}
