using System.Reflection;
using System.Runtime.Loader;
using IamCompliance.StandIns.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IamCompliance.StandIns.Tests.Generation;

/// <summary>Runs the generator as the compiler does.</summary>
internal static class StandInCompiler
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    /// <summary>Generates a service and returns what the generator said.</summary>
    public static GeneratorDriverRunResult Generate(params ModelText[] files) => Run(Compilation([]), files).Result;

    /// <summary>Builds a stand-in in memory, from the generated and the shared source.</summary>
    public static Assembly Build(params ModelText[] files)
    {
        var runtime = Directory
            .GetFiles(Path.Combine(Repository.StandIns, "Runtime"), "*.cs")
            .Order()
            .Select(path => File.ReadAllText(path))
            .Append(ImplicitUsings)
            .Select(text => CSharpSyntaxTree.ParseText(text, Parsing));
        var (compilation, result) = Run(Compilation(runtime), files);
        Assert.Empty(result.Diagnostics);

        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        // A context of its own: the stand-in's types share their names with the official package's.
        return new AssemblyLoadContext(null).LoadFromStream(image);
    }

    private static (Compilation Compilation, GeneratorDriverRunResult Result) Run(Compilation compilation, ModelText[] files)
    {
        var driver = CSharpGeneratorDriver
            .Create([new StandInGenerator().AsSourceGenerator()], files, Parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        return (updated, driver.GetRunResult());
    }

    private static CSharpCompilation Compilation(IEnumerable<SyntaxTree> trees)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path =>
                Path.GetFileName(path) is var name && (!name.StartsWith("AWSSDK.", StringComparison.Ordinal) || name == "AWSSDK.Core.dll")
            )
            .Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable
        );
        return CSharpCompilation.Create("StandIn", trees, references, options);
    }
}
