using System.Text.Json;
using IamCompliance.TestKit;

namespace IamCompliance.Examples.Tests;

/// <summary>Runs the neglected account once and keeps what it printed and wrote.</summary>
public sealed class NeglectedAccountRun : IAsyncLifetime
{
    private static readonly string Results = RepositoryFiles.PathOf("examples", "neglected-account", "TestResults", "evidence", "results.json");

    public int ExitCode { get; private set; }

    public string Output { get; private set; } = "";

    public SortedDictionary<string, string> Verdicts { get; } = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        // What an earlier run left must not pass for this one's.
        if (File.Exists(Results))
            File.Delete(Results);
        var run = await DotnetTest.RunAsync("neglected-account");
        (ExitCode, Output) = (run.ExitCode, run.Output);
        if (!File.Exists(Results))
            return;
        using var results = JsonDocument.Parse(await File.ReadAllBytesAsync(Results));
        foreach (var control in results.RootElement.GetProperty("accounts")[0].GetProperty("controls").EnumerateArray())
            Verdicts.Add(control.GetProperty("name").GetString()!, control.GetProperty("outcome").GetString()!);
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
