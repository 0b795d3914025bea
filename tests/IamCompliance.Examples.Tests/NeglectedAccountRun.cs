using System.Text.Json;

namespace IamCompliance.Examples.Tests;

/// <summary>Runs the neglected account once and keeps what it printed and wrote.</summary>
public sealed class NeglectedAccountRun : IAsyncLifetime
{
    /// <summary>Gets the run.</summary>
    internal ProcessRun Run { get; private set; } = null!;

    public SortedDictionary<string, string> Verdicts { get; } = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        using var example = new ExampleCopy("neglected-account");
        Run = await example.TestAsync();
        var written = example.File("TestResults/evidence/results.json");
        Assert.True(File.Exists(written), $"{Run}\n{written} was not written");
        using var results = JsonDocument.Parse(await File.ReadAllBytesAsync(written));
        foreach (var control in results.RootElement.GetProperty("accounts")[0].GetProperty("controls").EnumerateArray())
            Verdicts.Add(control.GetProperty("name").GetString()!, control.GetProperty("outcome").GetString()!);
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
