using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits the factory of a service's paginators, interface and class.</summary>
internal static class PaginatorFactoryEmitter
{
    public static string InterfaceName(Service service) => $"I{service.PaginatorStem}PaginatorFactory";

    public static string Emit(Service service)
    {
        var paged = service.Operations.Where(operation => operation.Pages is not null).ToArray();
        var code = new CodeWriter(service.Namespace + ".Model");
        code.Open($"public interface {InterfaceName(service)}");
        foreach (var operation in paged)
            code.Line($"{Signature(operation)};");
        code.Close();
        code.Line();
        code.Open($"public class {service.PaginatorStem}PaginatorFactory : {InterfaceName(service)}");
        code.Line($"private readonly I{service.Stem} client;");
        code.Line();
        code.Line($"internal {service.PaginatorStem}PaginatorFactory(I{service.Stem} client) => this.client = client;");
        foreach (var operation in paged)
        {
            code.Line();
            code.Line($"public {Signature(operation)} => new {operation.Name}Paginator(client, request);");
        }

        return code.Close().ToString();
    }

    private static string Signature(ServiceOperation operation) =>
        $"I{operation.Name}Paginator {operation.Name}({operation.Request.Name} request)";
}
