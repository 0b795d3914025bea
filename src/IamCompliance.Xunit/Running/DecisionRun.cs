using System.Collections.Concurrent;
using IamCompliance.Assessment.Decisions;
using IamCompliance.Definitions.Decisions;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Xunit.Running;

/// <summary>Keeps what the decision tests of one project share: files and accounts are read once.</summary>
internal sealed class DecisionRun(string projectDirectory)
{
    private static readonly ConcurrentDictionary<Type, Lazy<DecisionRun>> Runs = new();

    private readonly DecisionRunner runner = new(projectDirectory);
    private readonly ConcurrentDictionary<string, DecisionFile> files = new(StringComparer.Ordinal);

    /// <summary>Gets the run of the project that a generated type belongs to.</summary>
    public static DecisionRun Of(Type decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return Runs.GetOrAdd(decisions, type =>
            new(() => new(ProjectDirectory.Of(type.Assembly, Environment.GetEnvironmentVariable)))
        ).Value;
    }

    /// <summary>Runs one decision.</summary>
    public Task<DecisionResult> RunAsync(string path, string text, string name)
    {
        var file = files.GetOrAdd(path, p => Read(p, text));
        return file.Decisions.FirstOrDefault(d => d.Name == name) is { } test
            ? runner.RunAsync(file, test)
            : throw new InvalidOperationException($"{path} has no decision `{name}`; clean and build again.");
    }

    // The build has refused whatever has an error.
    private static DecisionFile Read(string path, string text) =>
        DecisionFileReader.Read(new SourceText(path, text), new DiagnosticSink())
        ?? throw new InvalidOperationException($"{path} is no file of decisions; clean and build again.");
}
