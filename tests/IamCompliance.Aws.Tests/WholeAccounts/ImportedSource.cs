using System.Collections.Concurrent;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.Aws.Tests.WholeAccounts;

/// <summary>
/// Imports the exports as they lie in the repository, each once; in place of the answers of a denied operation stands what the AWS CLI says
/// of a refusal.
/// </summary>
internal sealed class ImportedSource : IAccountSource
{
    private static readonly ConcurrentDictionary<string, Task<AccountResult>> Whole = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Account, string Operation), Lazy<Task<AccountResult>>> Denied = new();

    public Task<AccountResult> ReadAsync(string account) => Whole.GetOrAdd(account, a => AssessAsync(a, World.FolderOf(a)));

    public Task<AccountResult> ReadWithoutAsync(string account, PartOperation denied) =>
        Denied.GetOrAdd((account, denied.Operation), _ => new Lazy<Task<AccountResult>>(() => AssessWithoutAsync(account, denied))).Value;

    private static async Task<AccountResult> AssessAsync(string account, string folder) =>
        WholeControls.Assess(account, await ExportImporter.ImportAsync(folder, new ImportOptions()));

    private static async Task<AccountResult> AssessWithoutAsync(string account, PartOperation denied)
    {
        using var folder = new TemporaryFolder();
        var source = World.FolderOf(account);
        var answers = 0;
        foreach (var path in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(source, path);
            if (!ExportedNames.IsAnswerTo(denied, Path.GetFileName(path)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
                File.Copy(path, folder.File(name));
                continue;
            }

            answers++;
            folder.Write(ExportedNames.WithoutEnding(name) + ".error.txt", ExportedNames.Refusal(denied));
        }

        Assert.True(answers > 0, $"The export of {account} has no answer to {denied.Operation}.");
        return await AssessAsync(account, folder.Path);
    }
}
