package org.huice.engine;

import org.drools.core.WorkingMemoryEntryPoint;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PhreakPropagationContextFactory;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.ObjectTypeConf;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.rule.accessor.FactHandleFactory;
import org.kie.api.runtime.KieSession;

/**
 * The way into a session for facts that nobody changes, deletes or looks up: each goes straight to
 * the nodes of its type, without a place in the store of objects, a record of its insertion, or a
 * wait in the list of what is to be passed on. What no rule of the network looks at stays outside.
 * For the one thread that has the session.
 */
final class Entrance {
  private final ReteEvaluator session;
  private final WorkingMemoryEntryPoint point;
  private final FactHandleFactory handles;
  private final PropagationContext insertion;

  Entrance(KieSession session) {
    this.session = (ReteEvaluator) session;
    this.point = this.session.getDefaultEntryPoint();
    this.handles = this.session.getFactHandleFactory();
    this.insertion =
        new PhreakPropagationContextFactory()
            .createPropagationContext(
                this.session.getNextPropagationIdCounter(),
                PropagationContext.Type.INSERTION,
                null,
                null,
                null,
                point.getEntryPoint());
  }

  /** Tells the network of an object that it was not told before. */
  void insert(Object told) {
    ObjectTypeConf type =
        point
            .getObjectTypeConfigurationRegistry()
            .getOrCreateObjectTypeConf(point.getEntryPoint(), told);
    ObjectTypeNode[] nodes = type.getObjectTypeNodes();
    if (nodes.length > 0) {
      InternalFactHandle handle = handles.newFactHandle(told, type, session, point);
      for (ObjectTypeNode node : nodes) {
        node.propagateAssert(handle, insertion, session);
      }
    }
  }
}
