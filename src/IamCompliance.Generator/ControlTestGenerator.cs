using IamCompliance.Generator.Emission;
using IamCompliance.Generator.Model;
using IamCompliance.Generator.Reading;
using IamCompliance.Generator.Reporting;
using Microsoft.CodeAnalysis;

namespace IamCompliance.Generator;

/// <summary>Compiles YAML definitions among a project's additional files into xunit tests.</summary>
/// <remarks>
/// Two branches leave the files. One carries meaning without positions and ends in source text, so that an edit of
/// comments or layout emits nothing anew; the other carries positions and ends in diagnostics.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ControlTestGenerator : IIncrementalGenerator
{
    private const string AdapterType = "IamCompliance.Xunit.ControlTest";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider;
        var settings = options.Select((o, _) => GeneratorSettings.Read(o)).WithTrackingName(TrackingNames.Settings);
        var files = context.AdditionalTextsProvider
            .Combine(options)
            .Select((pair, cancel) => DefinitionFile.Read(pair.Left, pair.Right, cancel))
            .Where(f => f is not null)
            .Select((f, _) => f!)
            .WithTrackingName(TrackingNames.Files);
        var hasAdapter = context.CompilationProvider
            .Select((c, _) => c.GetTypeByMetadataName(AdapterType) is not null)
            .WithTrackingName(TrackingNames.Adapter);
        var model = files
            .Select((file, _) => CanonicalFile.Of(file))
            .WithTrackingName(TrackingNames.CanonicalFiles)
            .Collect()
            .Combine(settings)
            .Select((pair, _) => ModelCompiler.Compile(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Model)
            .Combine(hasAdapter);

        var problems = files.Collect().Select((all, _) => DiagnosticCompiler.Compile(all)).WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(problems, (output, all) => Report(output, all));
        context.RegisterSourceOutput(
            model.Select((m, _) => DiagnosticCompiler.CheckAdapter(m.Left, m.Right)),
            (output, all) => Report(output, all));
        Emit(context, model.Select((m, _) => m.Right ? m.Left : EmittedModel.Empty));
    }

    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticModel> problems)
    {
        foreach (var problem in problems)
            output.ReportDiagnostic(DiagnosticReporter.ToCompilerDiagnostic(problem));
    }

    private static void Emit(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EmittedModel> model)
    {
        context.RegisterSourceOutput(
            model.SelectMany((m, _) => m.Chapters).WithTrackingName(TrackingNames.Chapters),
            (output, chapter) => output.AddSource(ChapterEmitter.HintName(chapter), ChapterEmitter.Emit(chapter)));
        context.RegisterSourceOutput(
            model.SelectMany((m, _) => m.Cases).WithTrackingName(TrackingNames.Cases),
            (output, chapter) => output.AddSource(CaseEmitter.HintName(chapter), CaseEmitter.Emit(chapter)));
        context.RegisterSourceOutput(
            model.Select((m, _) => m.ManualRequirements).WithTrackingName(TrackingNames.ManualRequirements),
            (output, all) =>
            {
                if (all.Count > 0)
                    output.AddSource(ManualRequirementEmitter.HintName, ManualRequirementEmitter.Emit(all));
            });
        context.RegisterSourceOutput(
            model.Select((m, _) => m.Definitions).WithTrackingName(TrackingNames.Definitions),
            (output, definitions) =>
            {
                if (definitions is null)
                    return;
                output.AddSource(DefinitionsEmitter.HintName, DefinitionsEmitter.Emit(definitions));
                if (definitions.HasAccounts)
                    output.AddSource(EvidenceEmitter.HintName, EvidenceEmitter.Emit());
            });
    }
}
