using System.Text;
using System.Text.Json.Nodes;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Importing;

/// <summary>Is a copy of the tidy account's export that a test may spoil.</summary>
internal sealed class ExportFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ExportFolder(string story = "tidy-shop")
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFiles.Account(story)))
            System.IO.File.Copy(file, folder.File(System.IO.Path.GetFileName(file)));
    }

    public string Path => folder.Path;

    public string File(string name) => folder.File(name);

    public ExportFolder Without(string name)
    {
        System.IO.File.Delete(folder.File(name));
        return this;
    }

    public ExportFolder With(string name, string text)
    {
        folder.Write(name, text);
        return this;
    }

    public ExportFolder With(string name, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(folder.File(name), bytes);
        return this;
    }

    /// <summary>Replaces an output by an error, as a script does that looks at the exit code.</summary>
    public ExportFolder WithError(string stem, string text) => Without(stem + ".json").With(stem + ".error.txt", text);

    public ExportFolder Edit(string name, Action<JsonNode> edit)
    {
        var node = JsonNode.Parse(System.IO.File.ReadAllText(folder.File(name)))!;
        edit(node);
        return With(name, node.ToJsonString());
    }

    public ExportFolder Replace(string name, string from, string to)
    {
        var text = System.IO.File.ReadAllText(folder.File(name));
        Assert.Contains(from, text, StringComparison.Ordinal);
        return With(name, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Edits the table inside the credential report.</summary>
    public ExportFolder EditReport(Func<string, string> edit) => Edit("iam-get-credential-report.json", report =>
        {
            var table = Encoding.UTF8.GetString(Convert.FromBase64String(report["Content"]!.GetValue<string>()));
            report["Content"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(edit(table)));
        });

    public Task<AccountState> ImportAsync(ImportOptions? options = null) =>
        ExportImporter.ImportAsync(Path, options ?? new ImportOptions());

    public async Task<Part> ImportPartAsync(string partId) => (await ImportAsync()).GetPart(partId);

    public void Dispose() => folder.Dispose();
}
