using System.CommandLine;
using IamCompliance.Assessment;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Measures linking and compiling many controls.</summary>
internal static class LinkCommand
{
    public static Command Create()
    {
        var controls = new Option<int>("--controls") { DefaultValueFactory = _ => 1000 };
        var shipped = new Option<bool>("--shipped") { Description = "the shipped controls and programs as they are, in place of copies" };
        var command = new Command(
            "link",
            "Measure linking and compiling synthetic controls, each a copy of a shipped one under another id."
        )
        {
            controls,
            shipped,
        };
        command.SetAction(parsed =>
        {
            IReadOnlyList<SourceText> files = parsed.GetValue(shipped) ? [.. ShippedCatalogue.Read()] : Copies(parsed.GetValue(controls));
            for (var i = 0; i < 5; i++)
            {
                var (link, linking) = Measure.Of(() => CatalogueCompiler.Compile(files, KnownResourceTypes.Catalog));
                var compiling = Measure.Of(() =>
                {
                    CompiledCatalogue.Compile(link.Catalogue);
                });
                Console.WriteLine(
                    $"{link.Catalogue.Controls.Count} controls, {link.Catalogue.Programs.Count} programs, {link.Diagnostics.Count(d => d.IsError)} errors: link {linking}; compile {compiling}"
                );
            }

            return 0;
        });
        return command;
    }

    private static List<SourceText> Copies(int count)
    {
        var shipped = ShippedCatalogue.Read().Where(f => f.Path.EndsWith("control.yaml", StringComparison.Ordinal)).ToList();
        var all = ShippedCatalogue.Read().ToDictionary(f => f.Path, StringComparer.Ordinal);
        var copies = all.Values.Where(f => f.Path.EndsWith(".json", StringComparison.Ordinal)).ToList();
        for (var i = 0; i < count; i++)
        {
            var control = shipped[i % shipped.Count];
            var folder = control.Path[..control.Path.LastIndexOf('/')];
            var id = folder[(folder.LastIndexOf('/') + 1)..];
            var copy = $"{folder}-copy-{(char)('a' + (i / 676 % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i % 26))}";
            copies.Add(
                new SourceText(
                    $"{copy}/control.yaml",
                    control.Content.Replace($"id: {id}\n", $"id: {copy[(copy.LastIndexOf('/') + 1)..]}\n", StringComparison.Ordinal)
                )
            );
            copies.Add(all[$"{folder}/cases.yaml"] with { Path = $"{copy}/cases.yaml" });
        }

        return copies;
    }
}
