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

        Report(context, files);
        Emit(context, files, settings);
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DefinitionFile> files)
    {
        var problems = files.Collect().Select((all, _) => DiagnosticCompiler.Compile(all)).WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(problems, (output, all) =>
        {
            foreach (var problem in all)
                output.ReportDiagnostic(DiagnosticReporter.ToCompilerDiagnostic(problem));
        });
    }

    private static void Emit(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<DefinitionFile> files,
        IncrementalValueProvider<GeneratorSettings> settings)
    {
        var model = files
            .Select((file, _) => CanonicalFile.Of(file)).WithTrackingName(TrackingNames.CanonicalFiles)
            .Collect()
            .Combine(settings)
            .Select((pair, _) => ModelCompiler.Compile(pair.Left, pair.Right)).WithTrackingName(TrackingNames.Model);

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
                if (definitions is not null)
                    output.AddSource(DefinitionsEmitter.HintName, DefinitionsEmitter.Emit(definitions));
            });
    }
}
