import java.io.File;
import java.util.*;
import java.util.stream.Collectors;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.*;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * Puts HermiT to graphs: Reason NAMESPACE consistency GRAPH... classes GRAPH...
 * A graph is one file, or several with plus signs between them. Prints lines of fields between tabs: for each graph "graph",
 * its files, axioms, classes, individuals, and whether it is consistent; for those after the word "classes" also its unsatisfiable
 * classes, and for each class of the namespace "above", files, class, classes above it or equal to it.
 */
public class Reason {
  private static final Map<String, Set<OWLAxiom>> read = new HashMap<>();

  public static void main(String[] arguments) throws Exception {
    boolean classes = false;
    for (String argument : Arrays.asList(arguments).subList(1, arguments.length)) {
      if (argument.equals("consistency") || argument.equals("classes")) classes = argument.equals("classes");
      else reason(arguments[0], argument, classes);
    }
  }

  private static void reason(String namespace, String files, boolean classes) throws Exception {
    Set<OWLAxiom> axioms = new HashSet<>();
    for (String file : files.split("\\+")) axioms.addAll(axioms(file));
    OWLOntology ontology = OWLManager.createOWLOntologyManager().createOntology(axioms);
    Configuration configuration = new Configuration();
    configuration.ignoreUnsupportedDatatypes = true; // xsd:duration in DCAT
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology, configuration);
    boolean consistent = reasoner.isConsistent();
    String unsatisfiable = consistent && classes ? names(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()) : "";
    print("graph", files, ontology.getAxiomCount(), ontology.getClassesInSignature().size(), ontology.getIndividualsInSignature().size(), consistent, unsatisfiable);
    if (!consistent || !classes) return;
    for (OWLClass one : ontology.getClassesInSignature()) {
      if (!one.getIRI().toString().startsWith(namespace)) continue;
      Set<OWLClass> above = new HashSet<>(reasoner.getSuperClasses(one, false).getFlattened());
      above.addAll(reasoner.getEquivalentClasses(one).getEntitiesMinus(one));
      print("above", files, one.getIRI(), names(above));
    }
  }

  private static Set<OWLAxiom> axioms(String file) throws OWLOntologyCreationException {
    if (!read.containsKey(file)) read.put(file, OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(new File(file)).getAxioms());
    return read.get(file);
  }

  private static String names(Set<OWLClass> classes) {
    return classes.stream().filter(c -> !c.isOWLThing()).map(c -> c.getIRI().toString()).sorted().collect(Collectors.joining(" "));
  }

  private static void print(Object... fields) {
    System.out.println(Arrays.stream(fields).map(Object::toString).collect(Collectors.joining("\t")));
  }
}
