using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IamCompliance.Generator.Tests.Harness;

/// <summary>Runs the generator over files, and again after edits, keeping its caches.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Tests",
        [CSharpSyntaxTree.ParseText(Adapter.Source)],
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(p => MetadataReference.CreateFromFile(p)),
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            // As the SDK does: an assembly may be built against an older version of a reference.
            specificDiagnosticOptions: [KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress)]
        )
    );

    private readonly CSharpCompilation before;
    private readonly GeneratorDriver driver;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation before)
    {
        this.before = before;
        this.driver = driver.RunGeneratorsAndUpdateCompilation(before, out var after, out var diagnostics);
        Compilation = after;
        Diagnostics = diagnostics;
        Result = this.driver.GetRunResult().Results.Single();
    }

    public Compilation Compilation { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>Gets a project that refers to everything but the test adapter.</summary>
    public static CSharpCompilation WithoutAdapter => Empty.RemoveAllSyntaxTrees();

    public static GeneratorRun Of(params DefinitionText[] files) => Of(files, new Dictionary<string, string>());

    public static GeneratorRun Of(IEnumerable<DefinitionText> files, IReadOnlyDictionary<string, string> properties) =>
        Of(files, properties, Empty);

    public static GeneratorRun Of(
        IEnumerable<DefinitionText> files,
        IReadOnlyDictionary<string, string> properties,
        CSharpCompilation project
    ) =>
        new(
            CSharpGeneratorDriver.Create(
                [new ControlTestGenerator().AsSourceGenerator()],
                [.. files],
                (CSharpParseOptions?)null,
                new BuildOptions(properties),
                new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
            ),
            project
        );

    /// <summary>Replaces one file and runs again.</summary>
    public GeneratorRun AfterEdit(DefinitionText from, DefinitionText to) => new(driver.ReplaceAdditionalText(from, to), before);

    /// <summary>Adds a file and runs again.</summary>
    public GeneratorRun AfterAdding(DefinitionText file) => new(driver.AddAdditionalTexts([file]), before);

    /// <summary>Takes a file away and runs again.</summary>
    public GeneratorRun AfterRemoving(DefinitionText file) => new(driver.RemoveAdditionalTexts([file]), before);

    /// <summary>Adds C# to the project and runs again.</summary>
    public GeneratorRun AfterCode(string code) => new(driver, before.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code)));

    /// <summary>Gets the text of an emitted file.</summary>
    public string Text(string hintName) => Result.GeneratedSources.Single(s => s.HintName == hintName).SourceText.ToString();

    /// <summary>Gets the names of the emitted files.</summary>
    public IEnumerable<string> Files => Result.GeneratedSources.Select(s => s.HintName).Order(StringComparer.Ordinal);

    /// <summary>Gets the names of our own steps.</summary>
    public IEnumerable<string> StepNames => Result.TrackedSteps.Keys.Where(k => k.StartsWith("IamCompliance.", StringComparison.Ordinal));

    /// <summary>Counts the outputs of a step that are not as they were.</summary>
    public int Changed(string step) =>
        Reasons(step).Count(r => r is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    /// <summary>Gets why each output of a step is as it is.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason)];

    /// <summary>Gets why each emitted or reported output is as it is.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() =>
        [.. Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason)];
}
