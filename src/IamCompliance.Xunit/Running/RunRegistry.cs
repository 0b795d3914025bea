using System.Collections.Concurrent;
using System.Reflection;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Delivery;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Running.Live;

namespace IamCompliance.Xunit.Running;

/// <summary>Keeps one run for each set of compiled definitions in this process.</summary>
internal static class RunRegistry
{
    private static readonly ConcurrentDictionary<Type, Lazy<ControlRun>> Runs = new();

    /// <summary>Gets the run of the definitions, and links them the first time.</summary>
    public static ControlRun Get(Type definitions)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        return Runs.GetOrAdd(definitions, type => new(() => Start(type))).Value;
    }

    /// <summary>Finds the run of an assembly that carries definitions and some of whose tests asked for them.</summary>
    public static ControlRun? Find(Assembly assembly) =>
        assembly.GetCustomAttribute<CompiledDefinitionsAttribute>() is { } compiled && Runs.TryGetValue(compiled.Type, out var run)
            ? run.Value
            : null;

    private static ControlRun Start(Type definitions)
    {
        var directory = ProjectDirectory.Of(definitions.Assembly, Environment.GetEnvironmentVariable);
        var (catalogue, files) = RunCatalogue.Link(definitions, directory);
        return new ControlRun(
            RunRedaction.Prepare(
                catalogue,
                files,
                EvidenceVariables.Apply(catalogue.Profile?.Evidence ?? EvidenceSettings.Default, Environment.GetEnvironmentVariable),
                Environment.GetEnvironmentVariable
            ),
            directory,
            new LiveSettings(TimeProvider.System)
        );
    }
}
