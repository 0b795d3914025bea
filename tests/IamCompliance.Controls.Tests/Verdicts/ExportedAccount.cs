using System.Text.Json.Nodes;
using IamCompliance.Assessment;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Linking;
using IamCompliance.State.Importing;

namespace IamCompliance.Controls.Tests.Verdicts;

/// <summary>Is a copy of an export under <c>tests/fixtures/verdicts/</c> that a test may change before the shipped controls judge
/// it.</summary>
internal sealed class ExportedAccount : IDisposable
{
    private static readonly Lazy<CompiledCatalogue> Controls = new(() => CompiledCatalogue.Compile(ShippedControls.Catalogue));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("iamc-verdicts-");

    public ExportedAccount(string story)
    {
        var source = Path.Combine(Path.GetDirectoryName(ShippedControls.Root)!, "tests", "fixtures", "verdicts", story);
        foreach (var file in Directory.EnumerateFiles(source))
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
    }

    /// <summary>Changes an answer.</summary>
    public ExportedAccount Change(string file, Action<JsonNode> change)
    {
        var path = Path.Combine(folder.FullName, file);
        var answer = JsonNode.Parse(File.ReadAllText(path))!;
        change(answer);
        return With(file, answer.ToJsonString());
    }

    /// <summary>Adds an answer, or puts it in the place of the one there is.</summary>
    public ExportedAccount With(string file, string answer)
    {
        File.WriteAllText(Path.Combine(folder.FullName, file), answer);
        return this;
    }

    /// <summary>Takes an answer away.</summary>
    public ExportedAccount Without(string file)
    {
        File.Delete(Path.Combine(folder.FullName, file));
        return this;
    }

    /// <summary>Gives an answer another name.</summary>
    public ExportedAccount Rename(string from, string to)
    {
        File.Move(Path.Combine(folder.FullName, from), Path.Combine(folder.FullName, to));
        return this;
    }

    /// <summary>Imports the export and judges it by every shipped control.</summary>
    public async Task<AccountResult> AssessAsync()
    {
        var state = await ExportImporter.ImportAsync(folder.FullName, new ImportOptions());
        return Controls.Value.Assess("account", state, "");
    }

    /// <summary>Imports the export and judges it by one control.</summary>
    public async Task<ControlResult> AssessAsync(string control)
    {
        var state = await ExportImporter.ImportAsync(folder.FullName, new ImportOptions());
        return Controls.Value.AssessControl(control, "account", state);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
