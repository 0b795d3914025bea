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
        var files = context
            .AdditionalTextsProvider.Combine(options)
            .Select((pair, cancel) => DefinitionFile.Read(pair.Left, pair.Right, cancel))
            .Where(f => f is not null)
            .Select((f, _) => f!)
            .WithTrackingName(TrackingNames.Files)
            .Select((file, _) => ParsedFile.Of(file))
            .WithTrackingName(TrackingNames.Trees);
        var hasAdapter = context
            .CompilationProvider.Select((c, _) => c.GetTypeByMetadataName(AdapterType) is not null)
            .WithTrackingName(TrackingNames.Adapter);
        var decisions = files
            .Where(f => f.HoldsDecisions)
            .Select((file, _) => DecisionFileModel.Of(file))
            .Where(f => f is not null)
            .Select((f, _) => f!)
            .WithTrackingName(TrackingNames.DecisionFiles)
            .Collect()
            .Select((all, _) => DecisionModels.Of(all))
            .Combine(hasAdapter);
        var model = files
            .Where(f => !f.HoldsDecisions)
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
            model
                .Combine(decisions)
                .Select(
                    (m, _) => DiagnosticCompiler.CheckAdapter(m.Left.Left.Definitions is not null || m.Right.Left.Count > 0, m.Left.Right)
                ),
            (output, all) => Report(output, all)
        );
        Emit(context, model.Select((m, _) => m.Right ? m.Left : EmittedModel.Empty));
        EmitDecisions(context, decisions.Select((d, _) => d.Right ? d.Left : default));
    }

    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticModel> problems)
    {
        foreach (var problem in problems)
            output.ReportDiagnostic(DiagnosticReporter.ToCompilerDiagnostic(problem));
    }

    private static void Emit(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EmittedModel> model)
    {
        context.RegisterSourceOutput(model.SelectMany((m, _) => m.Chapters).WithTrackingName(TrackingNames.Chapters), (output, chapter) =>
            output.AddSource(ChapterEmitter.HintName(chapter), ChapterEmitter.Emit(chapter))
        );
        context.RegisterSourceOutput(model.SelectMany((m, _) => m.Cases).WithTrackingName(TrackingNames.Cases), (output, chapter) =>
            output.AddSource(CaseEmitter.HintName(chapter), CaseEmitter.Emit(chapter))
        );
        context.RegisterSourceOutput(
            model.Select((m, _) => m.ManualRequirements).WithTrackingName(TrackingNames.ManualRequirements),
            (output, all) =>
            {
                if (all.Count > 0)
                    output.AddSource(ManualRequirementEmitter.HintName, ManualRequirementEmitter.Emit(all));
            }
        );
        context.RegisterSourceOutput(
            model.Select((m, _) => m.Definitions).WithTrackingName(TrackingNames.Definitions),
            (output, definitions) =>
            {
                if (definitions is null)
                    return;
                output.AddSource(DefinitionsEmitter.HintName, DefinitionsEmitter.Emit(definitions));
                if (definitions.HasAccounts)
                    output.AddSource(EvidenceEmitter.HintName, EvidenceEmitter.Emit());
            }
        );
    }

    private static void EmitDecisions(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<DecisionClassModel>> decisions
    )
    {
        context.RegisterSourceOutput(decisions.Select((all, _) => all.Count > 0), (output, any) =>
        {
            if (any)
                output.AddSource(DecisionEmitter.HintName, DecisionEmitter.Emit());
        });
        context.RegisterSourceOutput(decisions.SelectMany((all, _) => all).WithTrackingName(TrackingNames.Decisions), (output, file) =>
            output.AddSource(DecisionEmitter.HintNameOf(file), DecisionEmitter.Emit(file))
        );
    }
}
