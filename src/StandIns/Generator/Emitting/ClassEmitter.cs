using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits requests, responses and what they are made of.</summary>
internal static class ClassEmitter
{
    public static string Emit(Service service, ModelClass type)
    {
        var code = new CodeWriter(
            service.Namespace + ".Model",
            "System",
            "System.Collections.Generic",
            "System.IO",
            "Amazon",
            "Amazon.Runtime"
        );
        var parent = type.Role switch
        {
            ClassRole.Request => $" : {service.Stem}Request",
            ClassRole.Response => " : AmazonWebServiceResponse",
            _ => "",
        };
        code.Open($"public partial class {type.Name}{parent}");
        foreach (var property in type.Properties)
            PropertyEmitter.Emit(code, property);
        return code.Close().ToString();
    }
}
