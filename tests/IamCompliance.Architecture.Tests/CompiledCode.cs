using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace IamCompliance.Architecture.Tests;

/// <summary>Reads which types of the product rest on which, from what the compiler made of them.</summary>
internal static class CompiledCode
{
    private static readonly Lazy<IReadOnlyList<Use>> Read = new(ReadUses);

    /// <summary>Gets every use of a type by another, each once.</summary>
    public static IReadOnlyList<Use> Uses => Read.Value;

    private static IReadOnlyList<Use> ReadUses()
    {
        var loader = new ArchLoader();
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Where(IsOurs).Order(StringComparer.Ordinal))
            loader = loader.LoadAssembly(System.Reflection.Assembly.LoadFrom(file));
        return
        [
            .. loader
                .Build()
                .Types.SelectMany(t => t.Dependencies.Select(d => new Use(Place(d.Origin), Place(d.Target), d.Origin.Name, d.Target.Name)))
                .Where(u => u.From.Namespace.StartsWith("IamCompliance.", StringComparison.Ordinal))
                .Where(u => u.To.Namespace.StartsWith("IamCompliance.", StringComparison.Ordinal))
                .Distinct(),
        ];
    }

    private static bool IsOurs(string path) =>
        Path.GetFileNameWithoutExtension(path) is "iamc"
        || (
            Path.GetFileName(path) is var name
            && name.StartsWith("IamCompliance.", StringComparison.Ordinal)
            && !name.Contains("Tests", StringComparison.Ordinal)
            && !name.Contains("TestKit", StringComparison.Ordinal)
        );

    private static (string Project, string Namespace) Place(IType type)
    {
        var name = type.Namespace?.FullName ?? "";
        return (ProjectOf(type.Assembly?.Name ?? "", name), name);
    }

    // ArchUnitNET knows an assembly by its full name; the tool's is that of its command.
    private static string ProjectOf(string assembly, string space) =>
        assembly.Split(',')[0] is var name && name == "iamc" ? "IamCompliance.Cli"
        : name.StartsWith("IamCompliance.", StringComparison.Ordinal) ? name
        : string.Join('.', space.Split('.').Take(2));

    /// <summary>One type's use of another.</summary>
    internal readonly record struct Use(
        (string Project, string Namespace) From,
        (string Project, string Namespace) To,
        string Type,
        string Used
    );
}
