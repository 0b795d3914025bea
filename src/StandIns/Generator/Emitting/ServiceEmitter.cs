using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Lists every file of a service; each emitter is a pure function from the mapped service to text.</summary>
internal static class ServiceEmitter
{
    public static IEnumerable<EmittedFile> Emit(Service service)
    {
        yield return new EmittedFile($"I{service.Stem}", InterfaceEmitter.Emit(service));
        yield return new EmittedFile($"{service.Stem}Client", ClientEmitter.Emit(service));
        yield return new EmittedFile($"{service.Stem}Config", ConfigEmitter.Emit(service));
        yield return new EmittedFile($"{service.Stem}Exception", BaseClassEmitter.EmitException(service));
        yield return new EmittedFile($"{service.Stem}Request", BaseClassEmitter.EmitRequest(service));
        yield return new EmittedFile($"{service.Stem}Operations", OperationsEmitter.Emit(service));
        yield return new EmittedFile($"{service.Stem}Errors", ErrorFactoryEmitter.Emit(service));

        foreach (var constants in service.Constants)
            yield return new EmittedFile(constants.Name, ConstantEmitter.Emit(service, constants));
        foreach (var error in service.Errors)
            yield return new EmittedFile($"Model.{error.Class.Name}", ErrorEmitter.Emit(service, error));
        foreach (var type in service.Classes)
            yield return new EmittedFile($"Model.{type.Name}", ClassEmitter.Emit(service, type));

        foreach (var type in service.Classes.Concat(service.Errors.Select(error => error.Class)))
        {
            if (TransformEmitter.Emit(service, type) is { } transform)
                yield return transform;
        }

        foreach (var operation in service.Operations.Where(operation => operation.Pages is not null))
        {
            yield return new EmittedFile($"Model.I{operation.Name}Paginator", PaginatorEmitter.EmitInterface(service, operation));
            yield return new EmittedFile($"Model.{operation.Name}Paginator", PaginatorEmitter.EmitClass(service, operation));
        }

        if (service.HasPages)
            yield return new EmittedFile($"Model.{service.PaginatorStem}PaginatorFactory", PaginatorFactoryEmitter.Emit(service));
    }
}
