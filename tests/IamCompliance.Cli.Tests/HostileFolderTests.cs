using System.Globalization;
using System.Text;
using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Loading;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>Folders that no careful person makes, and file systems do: each is read or named, none ends in a crash, a hang or a
/// pass.</summary>
public sealed class HostileFolderTests
{
    private const string Chapter = TeamControl.Chapter;

    [Fact]
    public async Task Links_that_lead_away_are_named_and_a_link_inside_of_the_project_is_followed()
    {
        using var elsewhere = new TemporaryFolder();
        TeamControl.Write(elsewhere, "team-stolen");
        using var folder = new TemporaryFolder();
        folder.Write("kept/control.yaml", TeamControl.Text("team-linked"));
        folder.Write($"{Chapter}/team-linked/cases.yaml", TeamControl.Cases);
        Link(folder, $"{Chapter}/team-linked/control.yaml", "../../../kept/control.yaml");
        Directory.CreateSymbolicLink(folder.File("controls/loop"), ".");
        Directory.CreateSymbolicLink(folder.File("controls/outside"), elsewhere.File("controls"));
        folder.Write($"{Chapter}/team-stolen/cases.yaml", TeamControl.Cases);
        Link(folder, $"{Chapter}/team-stolen/control.yaml", elsewhere.File($"{Chapter}/team-stolen/control.yaml"));
        Link(folder, $"{Chapter}/team-gone/control.yaml", "nothing.yaml");
        Link(folder, $"{Chapter}/team-circle/control.yaml", "cases.yaml");
        Link(folder, $"{Chapter}/team-circle/cases.yaml", "control.yaml");

        var found = await ValidateAsync(folder.Path);

        Assert.Equal(
            [
                $"IC1095 ./{Chapter}/team-circle/cases.yaml:1:1 leads in a circle",
                $"IC1095 ./{Chapter}/team-circle/control.yaml:1:1 leads in a circle",
                $"IC1095 ./{Chapter}/team-gone/control.yaml:1:1 leads nowhere",
                $"IC1095 ./{Chapter}/team-stolen/control.yaml:1:1 leads out of the project",
                "IC1095 ./controls/loop:1:1 leads to a folder, which is not followed",
                "IC1095 ./controls/outside:1:1 leads to a folder, which is not followed",
            ],
            found.Where(f => f.Id == "IC1095").Select(f => $"{f.Place} {f.Message[(f.Message.LastIndexOf('`') + 2)..]}")
        );
        Assert.Equal([$"./{Chapter}/team-stolen/cases.yaml"], found.Where(f => f.Id != "IC1095").Select(f => f.Path));
    }

    [Fact]
    public async Task Positions_are_those_of_an_editor_with_a_byte_order_mark_and_windows_line_ends_and_paths()
    {
        using var folder = new TemporaryFolder();
        TeamControl.Write(folder, "team-marked");
        var text = TeamControl
            .Text("team-marked")
            .Replace("title: Groups", "title: Gruppen \u00fc\u4e2d", StringComparison.Ordinal)
            .Replace("severity:", "severty:", StringComparison.Ordinal);
        await File.WriteAllBytesAsync(
            folder.File($"{Chapter}/team-marked/control.yaml"),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))]
        );
        folder.Write("iamcompliance.yaml", "\uFEFFaccounts:\r\n  - name: sandbox\r\n    state: ..\\states\\a.json\r\n");

        var found = await ValidateAsync(folder.Path);

        Assert.Contains($"IC1020 ./{Chapter}/team-marked/control.yaml:5:1", found.Select(f => f.Place));
        var path = Assert.Single(found, f => f.Id == "IC1031");
        Assert.Equal("IC1031 iamcompliance.yaml:3:12", path.Place);
        Assert.Equal("Write `../states/a.json`: forward slashes work on every system.", path.Help);
    }

    [Fact]
    public async Task Attestations_name_their_files_with_forward_slashes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("attestations.yaml", "attestations:\r\n  - files:\r\n      - { path: scans\\a.pdf, sha256: \"0\" }\r\n");

        var found = await ValidateAsync(folder.Path);

        Assert.Contains("IC1031 attestations.yaml:3:17", found.Select(f => f.Place));
    }

    [Fact]
    public async Task Files_that_are_no_text_too_large_or_too_deep_are_named_beside_each_other()
    {
        using var folder = new TemporaryFolder();
        Bytes(folder, "team-utf-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(TeamControl.Text("team-utf-16"))));
        Bytes(
            folder,
            "team-latin",
            Encoding.Latin1.GetBytes(TeamControl.Text("team-latin").Replace("Groups", "Gr\u00fcppen", StringComparison.Ordinal))
        );
        Bytes(folder, "team-deep", Encoding.ASCII.GetBytes(new string('[', 200_000)));
        Bytes(folder, "team-bomb", Encoding.ASCII.GetBytes("a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"));
        Bytes(folder, "team-huge", []);
        await using (var huge = File.OpenWrite(folder.File($"{Chapter}/team-huge/control.yaml")))
            huge.SetLength(8L << 30);

        var found = await ValidateAsync(folder.Path);

        string Of(string id, string control, string place) => $"{id} ./{Chapter}/{control}/control.yaml:{place}";
        Assert.Superset(
            new HashSet<string>([
                Of("IC1001", "team-utf-16", "1:1"),
                Of("IC1001", "team-latin", "1:1"),
                Of("IC1004", "team-deep", "1:33"),
                Of("IC1005", "team-bomb", "1:4"),
                Of("IC1002", "team-huge", "1:1"),
            ]),
            found.Select(f => f.Place).ToHashSet()
        );
    }

    [Fact]
    public async Task Thousands_of_files_in_a_folder_with_a_name_of_many_scripts_are_read()
    {
        using var folder = new TemporaryFolder();
        var project = "mon projet \u4e2d\u6587 \u05e9";
        for (var i = 0; i < 1500; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"team-{i:d4}");
            folder.Write($"{project}/{Chapter}/{id}/control.yaml", TeamControl.Text(id));
            folder.Write($"{project}/{Chapter}/{id}/cases.yaml", TeamControl.Cases);
        }

        folder.Write($"{project}/{Chapter}/\u00fcber uns/control.yaml", TeamControl.Text("team-named"));
        folder.Write($"{project}/{Chapter}/\u00fcber uns/cases.yaml", TeamControl.Cases);

        var found = await ValidateAsync(folder.File(project));

        // Of them all only the folder whose name is no id is wrong.
        Assert.All(found, f => Assert.Equal($"./{Chapter}/\u00fcber uns/control.yaml", f.Path));
        Assert.NotEmpty(found);
    }

    [Fact]
    public void A_file_that_vanishes_after_it_was_found_is_named()
    {
        using var folder = new TemporaryFolder();
        TeamControl.Write(folder, "team-gone");
        var sink = new DiagnosticSink();
        var found = new DefinitionFolder(folder.Path, sink).Find(folder.File("controls"), "controls/");
        File.Delete(found[1].Path);

        var read = found.Select(f => new DefinitionReader(sink).Read(f.Path, f.LogicalPath)).ToList();

        Assert.NotNull(read[0]);
        Assert.Null(read[1]);
        Assert.Equal(
            $"{Chapter}/team-gone/control.yaml(1,1): error IC1096: The file was deleted while the others were read (Run the command again once nothing changes the files.)",
            Assert.Single(sink.Items).ToString()
        );
    }

    [Fact]
    public async Task A_file_that_changes_all_the_time_is_read_as_it_was_at_one_moment()
    {
        using var folder = new TemporaryFolder();
        TeamControl.Write(folder, "team-restless");
        var path = folder.File($"{Chapter}/team-restless/control.yaml");
        using var process = Iamc.Start(folder.Path, new Dictionary<string, string>(), "validate");
        while (!process.HasExited)
        {
            await File.WriteAllTextAsync(path, TeamControl.Text("team-restless"));
            File.Delete(path);
        }

        var result = await Iamc.FinishAsync(process);

        Assert.Contains(result.ExitCode, new[] { ExitCodes.Pass, ExitCodes.Usage });
        Assert.DoesNotContain("Unhandled", result.Error, StringComparison.Ordinal);
    }

    private static void Bytes(TemporaryFolder folder, string id, IEnumerable<byte> bytes)
    {
        TeamControl.Write(folder, id);
        File.WriteAllBytes(folder.File($"{Chapter}/{id}/control.yaml"), [.. bytes]);
    }

    private static void Link(TemporaryFolder folder, string name, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
        File.CreateSymbolicLink(folder.File(name), target);
    }

    private static async Task<IReadOnlyList<Found>> ValidateAsync(string folder)
    {
        var result = (await Iamc.RunAsync(folder, "validate", "--output", "json")).Exits(ExitCodes.Usage);
        using var document = JsonDocument.Parse(result.Output);
        return
        [
            .. document
                .RootElement.GetProperty("diagnostics")
                .EnumerateArray()
                .Select(d => new Found(
                    d.GetProperty("id").GetString()!,
                    d.GetProperty("path").GetString()!,
                    string.Create(CultureInfo.InvariantCulture, $"{d.GetProperty("line").GetInt32()}:{d.GetProperty("column").GetInt32()}"),
                    d.GetProperty("message").GetString()!,
                    d.TryGetProperty("help", out var help) ? help.GetString() : null
                )),
        ];
    }

    private sealed record Found(string Id, string Path, string At, string Message, string? Help)
    {
        public string Place => $"{Id} {Path}:{At}";
    }
}
